using System.Security.Cryptography;
using Timbang.Web.Commands;
using Timbang.Web.Data.Backup;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Commands.Backup;

/// <summary>A database with its data folder, as an operator names both on the command line.</summary>
internal sealed record Place(TestDatabase Database, string Folder)
{
    public string[] Arguments => Database.Arguments is ["--data", _] ? Database.Arguments : [.. Database.Arguments, "--data", Folder];

    public string Files => Path.Combine(Folder, "berkas");

    /// <summary>The file that notes the newest seal.</summary>
    public string? Note => Directory.GetFiles(Folder, "segel-terakhir*").SingleOrDefault();

    /// <summary>An attachment as the store keeps it: its id and random bytes.</summary>
    public async Task<string> AttachAsync(int length = 5000)
    {
        var id = Guid.CreateVersion7().ToString("N");
        var shelf = Directory.CreateDirectory(Path.Combine(Files, id[^2..])).FullName;
        await File.WriteAllBytesAsync(Path.Combine(shelf, id), RandomNumberGenerator.GetBytes(length));
        return Path.Combine(id[^2..], id);
    }
}

/// <summary>A folder for archives and for places to restore to, thrown away at the end.</summary>
internal sealed class BackupScene : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("timbang-cadangan-");

    private readonly List<TestDatabase> made = [];

    public string Archive => PathOf("cadangan.tar");

    /// <summary>What a backup left beside and inside the folder of archives.</summary>
    public IEnumerable<string> Left => Directory.GetFiles(folder.FullName).Select(file => Path.GetFileName(file)!).Order();

    public string PathOf(string name) => Path.Combine(folder.FullName, name);

    public Place Around(TestDatabase database) => new(
        database,
        database.Settings.GetValueOrDefault("Timbang:Data") ?? folder.CreateSubdirectory(Guid.CreateVersion7().ToString("N")).FullName);

    /// <summary>An empty folder, or an empty database with an empty folder.</summary>
    public async Task<Place> EmptyAsync(DatabaseKind kind)
    {
        var database = await Templates.EmptyAsync(kind);
        made.Add(database);
        return Around(database);
    }

    /// <summary>A site on a place that was made here, which is the site's from now on.</summary>
    public TimbangHost Serve(DatabaseKind kind, Place place)
    {
        made.Remove(place.Database);
        return new TimbangHost(kind, place.Database);
    }

    public Task<(int Code, string Output, string Errors)> BackUpAsync(Place place, string? file = null) => RunAsync(["backup", file ?? Archive, .. place.Arguments]);

    public Task<(int Code, string Output, string Errors)> RestoreAsync(Place place, params string[] options) =>
        RunAsync(["restore", Archive, .. place.Arguments, .. options]);

    public static async Task<(int Code, string Output, string Errors)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await new CommandLine(output, errors).RunAsync(args);
        return (code, output.ToString(), errors.ToString());
    }

    public async Task<ArchiveHead> HeadAsync()
    {
        await using var file = File.OpenRead(Archive);
        return await new ArchiveReader(file).ReadHeadAsync(CancellationToken.None);
    }

    /// <summary>The host keeps what it has been given; what was made here goes.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var database in made)
        {
            await database.DisposeAsync();
        }

        folder.Delete(recursive: true);
    }
}
