using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using Timbang.Web.Data.Trail;
using Timbang.Web.Tests.Data;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Commands.Backup;

/// <summary>An older database in the place of the one that was worked on is noticed, and taken only when somebody says so.</summary>
public sealed class OlderDatabaseTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task An_archive_older_than_the_noted_seal_needs_a_word_of_the_operator(DatabaseKind kind)
    {
        await using var scene = new BackupScene();
        var story = await TrailStory.TellAsync(hosts, kind);
        await scene.BackUpAsync(scene.Around(story.Host.Database));
        var (older, target) = (await SealAsync(story), await scene.EmptyAsync(kind));
        await NoteAsync(story, target);

        var refused = await scene.RestoreAsync(target);
        var accepted = await scene.RestoreAsync(target, "--accept-older");
        var verified = await VerifyAsync(target);

        Assert.Equal((1, ""), (refused.Code, refused.Output));
        Assert.Contains($"lebih tua daripada segel terakhir yang tercatat di \"{target.Note}\": segel 3 ({older.Hash[..16]})", refused.Errors);
        Assert.Contains("segel 2 (", refused.Errors);
        Assert.Equal((0, ""), (accepted.Code, accepted.Errors));
        Assert.Contains("Diterima seperti adanya: Basis data ini lebih tua", accepted.Output);
        Assert.Equal(0, verified.Code);
        Assert.StartsWith("2 ", await File.ReadAllTextAsync(target.Note!));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task An_older_database_beside_a_newer_note_fails_verify_until_it_is_accepted(DatabaseKind kind)
    {
        await using var scene = new BackupScene();
        var story = await TrailStory.TellAsync(hosts, kind);
        await using var older = await story.Host.Database.CopyAsync();
        await SealAsync(story);
        var place = scene.Around(older);
        await NoteAsync(story, place);

        var noticed = await VerifyAsync(place);
        await story.Host.OnAsync(older, () => NoteAgainAsync(story, place)); // whoever seals on it must not silence the warning
        var still = await VerifyAsync(place);
        var accepted = await VerifyAsync(place, "--accept-older");

        Assert.Equal(1, noticed.Code);
        Assert.Contains("LEBIH TUA: Basis data ini lebih tua daripada segel terakhir yang tercatat di", noticed.Output);
        Assert.Contains("Riwayat utuh", noticed.Output);
        Assert.Equal(noticed, still);
        Assert.Equal(0, accepted.Code);
        Assert.Equal(0, (await VerifyAsync(place)).Code);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_chain_that_went_on_from_an_older_database_is_another_one(DatabaseKind kind)
    {
        await using var scene = new BackupScene();
        var story = await TrailStory.TellAsync(hosts, kind);
        await using var older = await story.Host.Database.CopyAsync();
        await SealAsync(story);
        var place = scene.Around(older);
        await NoteAsync(story, place);

        await story.Host.OnAsync(older, () => SealAsync(story));
        var verified = await VerifyAsync(place);

        Assert.Equal(1, verified.Code);
        Assert.Contains("bukan lanjutan segel yang tercatat", verified.Output);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_seal_on_paper_is_compared_and_a_slip_in_it_is_told(DatabaseKind kind)
    {
        await using var scene = new BackupScene();
        var story = await TrailStory.TellAsync(hosts, kind);
        var place = scene.Around(story.Host.Database);
        var seal = (await story.Host.WithDbAsync(db => db.LastSealAsync()))!;

        var same = await VerifyAsync(place, "--seal", $"2:{seal.Hash}");
        var shortened = await VerifyAsync(place, "--seal", $"2 {seal.Hash[..16].ToUpperInvariant()}");
        var newer = await VerifyAsync(place, "--seal", $"3:{seal.Hash}");
        var other = await VerifyAsync(place, "--seal", $"2:{new string('0', 16)}");
        var slip = await VerifyAsync(place, "--seal", "2:abc");

        Assert.Equal(0, same.Code);
        Assert.Contains("Segel 2 sama dengan catatan Anda.", shortened.Output);
        Assert.Equal((1, 1, 2), (newer.Code, other.Code, slip.Code));
        Assert.Contains("LEBIH TUA: Basis data ini lebih tua daripada segel terakhir yang tercatat pada catatan Anda: segel 3", newer.Output);
        Assert.Contains("bukan lanjutan segel", other.Output);
        Assert.Contains("NOMOR:SIDIK", slip.Errors);
    }

    [Fact]
    public async Task The_site_is_not_well_on_an_older_database_and_its_staff_are_told()
    {
        await using var scene = new BackupScene();
        var story = await TrailStory.TellAsync(hosts, DatabaseKind.Sqlite);
        var older = await story.Host.Database.CopyAsync();
        await SealAsync(story);
        await NoteAsync(story, scene.Around(older));
        await using var host = new TimbangHost(DatabaseKind.Sqlite, older); // it throws the copy away
        var admin = await host.SignInAsync(await Given.PersonAsync(host, await Given.BadanAsync(host, "Kota Seberang"), Timbang.Pelaksana.Role.Administrator));

        var health = await host.Visit().GetAsync("/sehat");
        var desk = await admin.GetAsync("/pengelola");
        File.Delete(scene.Around(older).Note!);
        var well = await host.Visit().GetAsync("/sehat");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, health.Status);
        Assert.Contains("lebih tua daripada segel terakhir", health.Html);
        Assert.DoesNotContain(Path.GetTempPath(), health.Html);
        Assert.Contains("Basis data ini lebih tua daripada yang terakhir dipakai", desk.Text);
        Assert.Equal(HttpStatusCode.OK, well.Status);
    }

    [Fact]
    public async Task A_note_that_cannot_be_read_or_written_stops_no_seal_and_is_told()
    {
        await using var scene = new BackupScene();
        var story = await TrailStory.TellAsync(hosts, DatabaseKind.Sqlite);
        var place = scene.Around(story.Host.Database);
        await File.WriteAllTextAsync(Path.Combine(place.Folder, "segel-terakhir"), "bukan segel");

        await SealAsync(story);
        await NoteAsync(story, place);
        var verified = await VerifyAsync(place);
        File.Delete(place.Note!);
        Directory.CreateDirectory(Path.Combine(place.Folder, "segel-terakhir"));
        await NoteAsync(story, place);

        Assert.Equal(1, verified.Code);
        Assert.Contains("tidak terbaca", verified.Output);
        Assert.Equal(3, (await story.Host.WithDbAsync(db => db.LastSealAsync()))!.Ordinal);
    }

    private static Task<(int Code, string Output, string Errors)> VerifyAsync(Place place, params string[] options) =>
        BackupScene.RunAsync(["verify", .. place.Arguments, .. options]);

    private static async Task<NotedSeal> SealAsync(TrailStory story)
    {
        await story.RenameAsync($"Bidang {Guid.CreateVersion7():N}");
        await story.Host.SealAsync();
        return (await story.Host.WithDbAsync(db => db.LastSealAsync()))!;
    }

    // As the job does it after a seal, on the node whose folder this is.
    private static Task NoteAsync(TrailStory story, Place place) => story.Host.WithDbAsync(db => NoteOf(place).KeepAsync(db));

    private static async Task<bool> NoteAgainAsync(TrailStory story, Place place)
    {
        await NoteAsync(story, place);
        return true;
    }

    private static SealNote NoteOf(Place place) => new(
        new Settings(place.Folder, place.Database.Settings.GetValueOrDefault("ConnectionStrings:Timbang"), false),
        NullLogger<SealNote>.Instance);
}
