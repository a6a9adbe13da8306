using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Timbang.Waktu;
using Timbang.Web.Data;
using Timbang.Web.Security;

namespace Timbang.Web.Demo;

/// <summary>
/// Makes the demo: sorts every act of the story by its instant and has it done by its person, through the acts and the
/// classes that the pages use. The clock of the services is set to each instant. One transaction, so that a demo which was interrupted has left nothing behind.
/// </summary>
public sealed class DemoMaking(IServiceProvider services, Action<DateTimeOffset> setClock)
{
    /// <summary>Nobody makes a second demo beside this one.</summary>
    private static readonly Guid Lock = new("de300000-0000-7000-8000-000000000000");

    private readonly DemoStory story = DemoStory.Read();

    /// <summary>Makes the demo as of this instant, unless the database holds something already.</summary>
    /// <returns>Whether it was made.</returns>
    public async Task<bool> MakeAsync(DateTimeOffset now)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TimbangDb>();
        await using var transaction = await db.Dialect.BeginActAsync([Lock], CancellationToken.None);
        if (await db.BadanPublik.AnyAsync())
        {
            return false;
        }

        var password = RecoveryCode.NewText();
        db.Add(new InstallationState { IsDemo = true, DemoPassword = password });
        await db.SaveChangesAsync();
        var hashes = HashesOf(password, scope.ServiceProvider.GetRequiredService<IPasswordHasher<Account>>());
        await PlayAsync(new(services, setClock, transaction.GetDbTransaction()), now, hashes);
        await transaction.CommitAsync();
        return true;
    }

    private async Task PlayAsync(DemoDoor door, DateTimeOffset now, IReadOnlyDictionary<string, string> hashes)
    {
        var first = story.TestFiles.Min(f => f.Opened) - 10;
        var acts = new List<DemoAct>();
        foreach (var office in story.Offices)
        {
            var days = new DemoDays(NationalHolidays.Calendar, TimeZoneInfo.FindSystemTimeZoneById(office.TimeZoneId), now);
            await new DemoFounding(office, days, first, hashes).FoundAsync(door);
            acts.AddRange(new DemoTesting(story, office, days).Acts());
            acts.AddRange(new DemoSittings(story, office, days).Acts());
            acts.AddRange(new DemoDecrees(story, office, days).Acts());
            acts.AddRange(new DemoLives(story, office, days).Acts());
            acts.AddRange(new DemoFiles(story, office, days).Acts());
            acts.AddRange(new DemoFolders(story, office, days).Acts());
            acts.AddRange(new DemoUploads(story, office, days).Acts());
        }

        foreach (var act in acts.OrderBy(a => a.At))
        {
            await door.DoAsync(act);
        }
    }

    // Each account has a salt of its own, so that no hash tells that two passwords are the same. Slow by intent, so side by side.
    private Dictionary<string, string> HashesOf(string password, IPasswordHasher<Account> hasher) =>
        story.Offices.SelectMany(o => o.People).AsParallel()
            .Select(p => (p.Key, Hash: hasher.HashPassword(new Account(), password)))
            .ToDictionary(p => p.Key, p => p.Hash);
}
