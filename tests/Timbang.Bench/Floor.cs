namespace Timbang.Bench;

/// <summary>A site with two pages: one that is empty, one with a single look-up. Half their speed is what Timbang promises.</summary>
public static class Floor
{
    public static WebApplication Create(string database, string connection, string url)
    {
        var builder = WebApplication.CreateBuilder(["--urls", url]);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddRazorPages();
        builder.Services.AddSingleton(FloorDb.Options(database, connection));
        builder.Services.AddScoped<FloorDb>();
        builder.Services.AddSingleton(new Keys(Some(database, connection)));
        var app = builder.Build();
        app.MapRazorPages();
        return app;
    }

    private static Guid[] Some(string database, string connection)
    {
        using var db = FloorDb.Open(database, connection);
        return [.. db.Entries.OrderBy(entry => entry.Id).Select(entry => entry.Id).Take(1000)];
    }

    /// <summary>Keys to look up, one after the other, so that no request repeats the last.</summary>
    public sealed class Keys(IReadOnlyList<Guid> keys)
    {
        private int turn;

        public Guid Next() => keys[(int)((uint)Interlocked.Increment(ref turn) % keys.Count)];
    }
}
