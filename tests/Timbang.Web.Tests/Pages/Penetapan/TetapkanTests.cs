using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Penetapan;

/// <summary>The last act: dates, numbers, one effect, and what the database itself holds to.</summary>
public sealed class TetapkanTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task Not_before_its_sitting_not_in_the_future_and_no_such_day(DatabaseKind kind)
    {
        var (host, _, ppid, decree) = await ApprovedAsync(kind);

        var early = await ppid.DoAsync(decree, "tetapkan", new() { ["Input.Date"] = "22 November 2026" });
        var late = await ppid.DoAsync(decree, "tetapkan", new() { ["Input.Date"] = "24-11-2026" });
        var never = await ppid.DoAsync(decree, "tetapkan", new() { ["Input.Date"] = "31 Februari 2027" });

        Assert.Contains("tidak boleh sebelum sidang", early.Text);
        Assert.Contains("tidak boleh sesudah hari ini", late.Text);
        Assert.Contains("Februari 2027 mempunyai 28 hari", never.Text);
        Assert.Equal(DecreeStage.Disetujui, await host.WithDbAsync(db => db.Keputusan.Select(k => k.Stage).SingleAsync()));
        Assert.Equal(0, await host.WithDbAsync(db => db.Pengecualian.CountAsync()));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task On_the_last_day_it_is_in_time_and_the_day_after_it_asks_why(DatabaseKind kind)
    {
        var (host, office, _, decree) = await ApprovedAsync(kind);
        host.Time.Now = FakeTime.Start.AddDays(30);
        var onTime = await (await host.SignInAsync(office.Ppid)).GetAsync(decree + "/tetapkan");
        host.Time.Now = FakeTime.Start.AddDays(31);
        var ppid = await host.SignInAsync(office.Ppid);

        var asked = await ppid.GetAsync(decree + "/tetapkan");
        var silent = await ppid.SubmitAsync(asked);
        var said = await ppid.SubmitAsync(asked, new() { ["Input.ReasonForDelay"] = "Atasan berhalangan." });

        Assert.DoesNotContain("Mengapa penetapan melewati batas?", onTime.Text);
        Assert.Contains("Mengapa penetapan melewati batas?", asked.Text);
        Assert.Contains("Tulis alasannya.", silent.Text);
        Assert.Contains("Atasan berhalangan.", said.Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Sent_twice_it_is_determined_once(DatabaseKind kind)
    {
        var (host, _, ppid, decree) = await ApprovedAsync(kind);
        var page = await ppid.GetAsync(decree + "/tetapkan");

        var both = await Task.WhenAll(ppid.SubmitAsync(page), ppid.SubmitAsync(page));

        Assert.All(both, answer => Assert.EndsWith(decree, answer.Path));
        Assert.Equal(1, await host.WithDbAsync(db => db.Pengecualian.CountAsync()));
        Assert.Equal(1, await host.WithDbAsync(db => db.Riwayat.CountAsync(r => r.Act == "Tetapkan" && r.CaseKind == "Keputusan")));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Two_decrees_at_once_take_two_numbers_without_a_gap(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var (one, other) = (await office.ApprovedAsync(host), await office.ApprovedAsync(host));
        var ppid = await host.SignInAsync(office.Ppid);
        Shown[] pages = [await ppid.GetAsync(one + "/tetapkan"), await ppid.GetAsync(other + "/tetapkan")];

        await Task.WhenAll(pages.Select(page => ppid.SubmitAsync(page)));

        var ordinals = await host.WithDbAsync(db => db.Keputusan.OrderBy(k => k.Ordinal).Select(k => k.Ordinal).ToListAsync());
        Assert.Equal([1, 2], ordinals);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_refused_determination_leaves_no_gap(DatabaseKind kind)
    {
        var (host, office, ppid, decree) = await ApprovedAsync(kind);
        await ppid.DoAsync(decree, "tetapkan", new() { ["Input.Date"] = "24 November 2026" });

        await ppid.DoAsync(decree, "tetapkan");

        Assert.Equal("000.8.3.3/1/" + office.Unit.Code, await host.WithDbAsync(db => db.Keputusan.Select(k => k.Number).SingleAsync()));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_number_of_another_book_is_typed_and_used_once(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host, pengaturan: Office.Settings with { DecreeSeries = SeriesKind.External });
        var (one, other) = (await office.ApprovedAsync(host), await office.ApprovedAsync(host));
        var ppid = await host.SignInAsync(office.Ppid);

        var empty = await ppid.DoAsync(one, "tetapkan");
        var given = await ppid.DoAsync(one, "tetapkan", new() { ["Input.Number"] = "188.4/705/SK/2026" });
        var again = await ppid.DoAsync(other, "tetapkan", new() { ["Input.Number"] = "188.4 / 705/sk/2026" });

        Assert.Contains("Isi nomor keputusan.", empty.Text);
        Assert.Contains("Keputusan 188.4/705/SK/2026 berlaku", given.Text);
        Assert.Contains("Nomor ini sudah dipakai keputusan lain.", again.Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task An_office_that_ratifies_determines_after_that_and_by_its_own_role(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host, pengaturan: Office.Settings with { RatificationNeeded = true, DeterminedBy = Role.AtasanPpid });
        var decree = await office.ApprovedAsync(host);
        var head = await host.SignInAsync(office.Atasan);

        var early = await head.DoAsync(decree, "tetapkan");
        await head.DoAsync(decree, "sahkan");
        var done = await head.DoAsync(decree, "tetapkan");

        Assert.Contains("Keputusan belum disahkan", early.Text);
        Assert.Contains("berlaku", done.Text);
        Assert.Contains("KEPUTUSAN ATASAN PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI", (await head.GetAsync(decree + "/sk")).Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_period_that_the_law_no_longer_carries_is_refused_with_its_article(DatabaseKind kind)
    {
        var (host, office, _, decree) = await ApprovedAsync(kind, new ItemSpec { Years = 1 });
        host.Time.Now = FakeTime.Start.AddYears(1).AddDays(1);

        var answer = await (await host.SignInAsync(office.Ppid)).DoAsync(decree, "tetapkan", new() { ["Input.ReasonForDelay"] = "Terlambat." });

        Assert.Contains("keputusan ini tidak dapat berlaku", answer.Text);
        Assert.Contains("Hari terakhir tidak boleh sebelum hari ini.", answer.Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Who_acts_for_another_signs_as_such(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var decree = await office.ApprovedAsync(host);
        var acting = await Given.PersonAsync(host, office.Badan, "Siti Rahmah");
        await office.AssignAsync(acting.Id, Role.Ppid, AppointmentKind.Plt);
        var plt = await host.SignInAsync(acting);

        await plt.DoAsync(decree, "tetapkan");

        Assert.Contains("PLT. PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI, Siti Rahmah", (await plt.GetAsync(decree + "/sk")).Text);
    }

    private async Task<(TimbangHost Host, Office Office, Visitor Ppid, string Decree)> ApprovedAsync(DatabaseKind kind, ItemSpec? spec = null)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var decree = await office.ApprovedAsync(host, spec);
        return (host, office, await host.SignInAsync(office.Ppid), decree);
    }
}
