using Microsoft.EntityFrameworkCore;
using Timbang.DaftarInformasi;
using Timbang.Pengujian;
using Timbang.Web.Commands;
using Timbang.Web.Data;
using Timbang.Web.Data.Trail;
using Timbang.Web.Demo;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Demo;

/// <summary>The demo is what its story says, made by people who may do what they did, when they did it.</summary>
public sealed class DemoTests(DemoHosts hosts) : IClassFixture<DemoHosts>
{
    private static readonly DemoStory Story = DemoStory.Read();

    [Theory, ClassData<BothDatabases>]
    public async Task Its_trail_is_whole(DatabaseKind kind)
    {
        var host = await hosts.OfAsync(kind);
        var said = new StringWriter();

        var code = await host.WithDbAsync(db => VerifyCommand.CheckAsync(new TrailVerifier(db), said));

        Assert.StartsWith("Riwayat utuh: ", said.ToString());
        Assert.Equal(0, code);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Every_item_stands_where_the_story_says(DatabaseKind kind)
    {
        var host = await hosts.OfAsync(kind);

        var items = await host.WithDbAsync(db => db.Butir.AsNoTracking().ToListAsync());

        Assert.Equal(
            Story.Items.Select(i => $"{i.Title}: {i.Path.Stage} {OutcomeOf(i)}")
                .Concat(Story.Uploads.Where(u => u.Registered is not null).SelectMany(u => u.Titles).Select(title => $"{title}: {Stage.Dikaji} ")).Order(),
            items.Select(b => $"{b.Uraian.Title}: {b.Stage} {b.Outcome}").Order());
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Both_lists_hold_what_was_determined_and_nothing_else(DatabaseKind kind)
    {
        var host = await hosts.OfAsync(kind);
        var determined = Story.Items.Where(IsDetermined).ToList();

        var excluded = await host.WithDbAsync(db => db.Pengecualian.Select(p => p.PublicTitle + ": " + p.Part).ToListAsync());
        var open = await host.WithDbAsync(db => db.InformasiPublik.Where(i => i.ReplacedById == null).Select(i => i.Title).ToListAsync());

        Assert.Equal(
            determined.Where(i => i.Path.Outcome != Choice.Terbuka).SelectMany(i => i.Lines.Select(l => $"{i.PublicTitle}: {l.Part}")).Distinct().Order(),
            excluded.Order());
        Assert.Equal(determined.Where(i => i.Path.Outcome != Choice.Dikecualikan).Select(i => i.PublicTitle).Order(), open.Order());
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Exclusions_are_in_every_state_of_life(DatabaseKind kind)
    {
        var host = await hosts.OfAsync(kind);
        var today = DateOnly.FromDateTime(host.Time.Now.AddHours(8).DateTime);

        var entries = await host.WithDbAsync(db => db.Pengecualian.AsNoTracking().ToListAsync());

        Assert.Equal(Enum.GetValues<ExclusionStage>(), entries.Select(p => p.Stage).Distinct().Order());
        Assert.Equal(["Laporan dugaan tindak pidana dan identitas pelapornya"], entries.Where(p => p.ReviewIsMissed(today)).Select(p => p.PublicTitle));
        Assert.Contains(entries, p => p.NextReview is not null);
        Assert.Equal("Laporan dugaan tindak pidana dan identitas pelapornya", Assert.Single(entries, p => p.IsAskedOn(today)).PublicTitle);
        Assert.Contains(entries, p => p is { Stage: ExclusionStage.Berlaku, Until: { } last } && last < today.AddDays(90));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Decrees_and_sittings_are_as_far_as_the_story_says(DatabaseKind kind)
    {
        var host = await hosts.OfAsync(kind);

        var decrees = await host.WithDbAsync(db => db.Keputusan.AsNoTracking().Select(k => new { k.About, k.Number }).ToListAsync());
        var sittings = await host.WithDbAsync(db => db.Sidang.AsNoTracking().Select(s => new { s.Title, s.Stage }).ToListAsync());

        Assert.Equal(
            Story.Decrees.Select(d => (d.About, d.Determined is not null)).Order(),
            decrees.Select(k => (k.About, k.Number is not null)).Order());
        Assert.Equal(
            Story.Sittings.Select(s => (s.Title, StageOf(s))).Order(),
            sittings.Select(s => (s.Title, s.Stage)).Order());
    }

    // Minutes that are signed with ink are printed, and wait for their scan.
    private static SittingStage StageOf(DemoSitting sitting) => sitting.Day >= 0 ? SittingStage.Dijadwalkan
        : Story.Offices.Single(o => o.Slug == sitting.Office).WetSince <= sitting.Day ? SittingStage.Dicetak
        : SittingStage.Lengkap;

    [Theory, ClassData<BothDatabases>]
    public async Task Every_act_was_done_in_the_past_one_after_the_other(DatabaseKind kind)
    {
        var host = await hosts.OfAsync(kind);

        var chains = await host.WithDbAsync(db => db.Riwayat.AsNoTracking().OrderBy(r => r.Ordinal).ToListAsync());

        Assert.All(chains, r => Assert.True(r.Instant < FakeTime.Start, $"{r.Act} at {r.Instant}"));
        Assert.All(chains.GroupBy(r => r.CaseId), chain => Assert.Equal(chain.Select(r => r.Instant).Order(), chain.Select(r => r.Instant)));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Every_act_on_a_case_was_done_by_a_person_under_an_assignment_of_his_own(DatabaseKind kind)
    {
        string[] offices = ["BadanPublik", "UnitKerja", "Person", "Penugasan", "Pengecualian", "InformasiPublik"];
        var host = await hosts.OfAsync(kind);

        var foreign = await host.WithDbAsync(db => db.Riwayat
            .Where(r => !offices.Contains(r.CaseKind) && !db.Penugasan.Any(p => p.Id == r.PenugasanId && p.PersonId == r.PersonId))
            .Select(r => r.CaseKind + " " + r.Act)
            .ToListAsync());

        Assert.Empty(foreign);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_public_sees_what_was_determined_of_the_agency_and_no_personal_number(DatabaseKind kind)
    {
        var host = await hosts.OfAsync(kind);
        foreach (var office in Story.Offices)
        {
            var files = Story.TestFiles.Where(f => f.Office == office.Slug).Select(f => f.Key).ToHashSet();
            var (shown, hidden) = (Story.Items.Where(i => IsDetermined(i) && files.Contains(i.File)), Story.Items.Where(i => !IsDetermined(i) || !files.Contains(i.File)));

            var text = string.Join('\n', await ReadAsync(host, office.Slug));

            Assert.All(shown, i => Assert.Contains(i.PublicTitle, text));
            Assert.All(hidden, i => Assert.DoesNotContain(i.PublicTitle, text));
            Assert.All(Story.Items, i => Assert.DoesNotContain(i.Annex, text));
            Assert.False(Prose.HasPersonalNumber(text), "A run of digits like a NIK.");
        }
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Two_exclusions_end_within_two_months(DatabaseKind kind)
    {
        var host = await hosts.OfAsync(kind);
        var today = DateOnly.FromDateTime(FakeTime.Start.Date);

        var ending = await host.WithDbAsync(db => db.Pengecualian
            .Where(p => p.Until >= today && p.Until <= today.AddMonths(2))
            .Select(p => p.PublicTitle)
            .ToListAsync());

        Assert.Equal(["nilai-asesmen", "responden-survei"], Story.Items.Where(i => ending.Contains(i.PublicTitle)).Select(i => i.Key));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task One_officer_still_owes_evidence_of_a_qualification(DatabaseKind kind)
    {
        var host = await hosts.OfAsync(kind);

        var people = await host.WithDbAsync(db => db.Set<Pelaksana.Person>().AsNoTracking().ToListAsync());

        Assert.Single(people, p => p.Evidence.Count > 0 && p.Missing.Count == 1);
        Assert.Equal(Story.Offices.SelectMany(o => o.People).Count(p => p.Qualifications is not null), people.Count(p => p.Evidence.Count > 0));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_one_password_opens_an_account_and_every_page_says_that_it_is_a_demo(DatabaseKind kind)
    {
        var host = await hosts.OfAsync(kind);
        var (password, hashes) = await host.WithDbAsync(async db => (
            await db.Set<InstallationState>().Select(s => s.DemoPassword).SingleAsync(),
            await db.Users.Select(a => a.PasswordHash).ToListAsync()));
        var visitor = host.Visit();

        var inside = await visitor.SubmitAsync(await visitor.GetAsync("/masuk"), new() { ["Input.Login"] = "ketua", ["Input.Password"] = password! });

        Assert.Equal("/meja", inside.Path);
        Assert.Contains("DATA CONTOH", inside.Text);
        Assert.Equal(Story.Offices.Sum(o => o.People.Count), hashes.Distinct().Count());
    }

    private static Klasifikasi? OutcomeOf(DemoItem item) =>
        item.Path.Outcome is null or Choice.Dikembalikan ? null : Enum.Parse<Klasifikasi>(item.Path.Outcome.Value.ToString());

    private static bool IsDetermined(DemoItem item) => item.Path.Stage is Stage.Ditetapkan or Stage.Diterima or Stage.Diarsipkan;

    private static async Task<List<string>> ReadAsync(TimbangHost host, string slug)
    {
        var (visitor, texts) = (host.Visit(), new List<string>());
        foreach (var path in new[] { "/daftar-informasi-publik", "/daftar-informasi-dikecualikan" })
        {
            texts.Add((await visitor.GetAsync($"{path}?badan={slug}")).Text);
            texts.Add(await visitor.Http.GetStringAsync($"{path}.csv?badan={slug}"));
        }

        return texts;
    }
}
