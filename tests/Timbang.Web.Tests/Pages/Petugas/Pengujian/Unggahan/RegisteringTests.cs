using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;
using Timbang.Web.Data.Proposals;
using Timbang.Web.Tests.Hosting;
using static Timbang.Web.Tests.Pages.Petugas.Pengujian.Unggahan.FilledTable;

namespace Timbang.Web.Tests.Pages.Petugas.Pengujian.Unggahan;

/// <summary>A checked table is registered when the person says so: all or nothing, once, and it can be taken back until somebody goes on.</summary>
public sealed class RegisteringTests(Hosts hosts) : IClassFixture<Hosts>
{
    private static readonly byte[] Right = new FilledTable().Add(Full("1")).Add(Line("1", "catatan penilai")).Add(Item("2", "Daftar hadir")).ToWorkbook();

    [Theory, ClassData<BothDatabases>]
    public async Task Its_items_are_listed_studied_and_have_their_matrix_in_a_file_of_their_own(DatabaseKind kind)
    {
        var (host, office, officer) = await StartAsync(kind);

        var page = await officer.RegisterTableAsync(Right);

        var uji = await host.WithDbAsync(db => db.UjiKonsekuensi.SingleAsync());
        Assert.Equal($"/uji/{uji.Id}", page.Path);
        Assert.Contains("2 butir didaftarkan dalam UK-2026/001", page.Text);
        Assert.Contains("mendaftarkan butir dari Excel", page.Text);
        var items = await ItemsAsync(host);
        Assert.Equal([(1, Stage.Dikaji, 2), (2, Stage.Dikaji, 0)], items.Select(b => (b.Ordinal, b.Stage, b.Matriks.Lines.Count)));
        Assert.All(items, b => Assert.Equal((uji.Id, office.Unit.Id, (Guid?)office.PpidPelaksana.PersonId), (b.UjiId, b.UnitId, b.DrafterId)));
        var entry = await host.WithDbAsync(db => db.Riwayat.Include(r => r.Isi).SingleAsync(r => r.Act == "Unggah"));
        Assert.Equal(uji.Id, entry.CaseId);
        Assert.Equal(Timbang.Dokumentasi.Naskah.DigestOf(Right), entry.Isi.Single(v => v.Field == "Digest").Value);
        Assert.Equal(string.Join(' ', items.Select(b => b.Id)), entry.Isi.Single(v => v.Field == "Items").Value);
        Assert.Equal(["Daftarkan", "Kaji", "IsiMatriks"], await host.WithDbAsync(db => db.Riwayat.Where(r => r.CaseId == items[0].Id).OrderBy(r => r.Ordinal).Select(r => r.Act).ToListAsync()));
        Assert.Equal(0, (await host.VerifyTrailAsync()).Code);
        var upload = await host.WithDbAsync(db => db.Uploads.SingleAsync());
        Assert.Equal((UploadState.Registered, (string?)null), (upload.State, upload.SealedDigest));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task It_may_join_an_open_file_of_its_unit_and_no_other(DatabaseKind kind)
    {
        var (host, office, officer) = await StartAsync(kind);
        var first = await office.ButirAsync(Stage.Dikaji);
        var foreign = await office.DoAsync((work, _) => work.BukaAsync(otherUnit: true));
        var page = await officer.SendTableAsync(Right);

        var refused = await officer.SubmitAsync(page, new() { ["Input.UjiId"] = foreign.Id.ToString() });
        Assert.Contains("bukan milik unit Anda", refused.Text);
        await officer.SubmitAsync(refused, new() { ["Input.UjiId"] = first.UjiId.ToString() });

        Assert.Equal([1, 2, 3], (await ItemsAsync(host)).Where(b => b.UjiId == first.UjiId).Select(b => b.Ordinal));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Who_fills_no_matrices_registers_the_items_without_them(DatabaseKind kind)
    {
        var (host, office, _) = await StartAsync(kind);

        await (await office.SignInAsync(nameof(Office.Petugas))).RegisterTableAsync(Right);

        Assert.All(await ItemsAsync(host), b => Assert.Equal((Stage.Dikaji, 0), (b.Stage, b.Matriks.Lines.Count)));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_same_file_again_changes_nothing_and_says_when_and_as_what_it_was_registered(DatabaseKind kind)
    {
        var (host, office, officer) = await StartAsync(kind);
        await officer.RegisterTableAsync(Right);
        var before = await host.WithDbAsync(db => db.Riwayat.CountAsync());

        var again = await (await office.SignInAsync(nameof(Office.Petugas))).SendTableAsync(Right, "nama lain.xlsx");

        Assert.Contains("Berkas ini sama persis dengan yang sudah didaftarkan. Tidak ada yang berubah.", again.Text);
        Assert.Contains("Didaftarkan Senin, 23 November 2026 pukul", again.Text);
        Assert.Contains("oleh Dewi Lestari sebagai 2 butir dalam UK-2026/001 Usulan dari Excel", again.Text);
        Assert.Equal((1, before), (await host.WithDbAsync(db => db.Uploads.CountAsync()), await host.WithDbAsync(db => db.Riwayat.CountAsync())));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Pressed_twice_and_by_two_it_is_registered_once(DatabaseKind kind)
    {
        var (host, office, officer) = await StartAsync(kind);
        var clerk = await office.SignInAsync(nameof(Office.Petugas));
        var page = await officer.SendTableAsync(Right);
        var (theirs, other) = (await clerk.GetAsync(page.Path), await clerk.SendTableAsync(Right, "sama.xlsx"));

        var both = await Task.WhenAll(officer.SubmitAsync(page, Sending.OnOwnInitiative), officer.SubmitAsync(page, Sending.OnOwnInitiative), clerk.SubmitAsync(theirs, Sending.OnOwnInitiative));
        var late = await clerk.SubmitAsync(other, Sending.OnOwnInitiative);

        Assert.Contains(both, p => p.Path.StartsWith("/uji/", StringComparison.Ordinal));
        Assert.Contains("sudah didaftarkan", late.Text);
        Assert.Equal(2, await host.WithDbAsync(db => db.Butir.CountAsync()));
        Assert.Equal(1, await host.WithDbAsync(db => db.UjiKonsekuensi.CountAsync()));
        Assert.Equal(1, await host.WithDbAsync(db => db.Riwayat.CountAsync(r => r.Act == "Unggah")));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_database_holds_one_registered_file_of_a_unit_and_never_two(DatabaseKind kind)
    {
        var (host, office, officer) = await StartAsync(kind);
        await officer.RegisterTableAsync(Right);
        await officer.SendTableAsync(new FilledTable().Add(Item("9")).ToWorkbook());

        await Assert.ThrowsAnyAsync<Exception>(() => host.Database.ExecuteAsync(
            "UPDATE \"ProposalUpload\" SET \"Digest\" = (SELECT \"Digest\" FROM \"ProposalUpload\" WHERE \"State\" = 'Registered'), \"State\" = 'Registered', \"UjiId\" = (SELECT \"Id\" FROM \"UjiKonsekuensi\"), \"RegisteredAt\" = \"At\" WHERE \"State\" = 'Checked'"));
        await Assert.ThrowsAnyAsync<Exception>(() => host.Database.ExecuteAsync("UPDATE \"ProposalUpload\" SET \"State\" = 'Registered' WHERE \"State\" = 'Checked'"));
        Assert.NotNull(office);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task All_or_nothing_also_where_the_day_has_made_one_of_them_wrong(DatabaseKind kind)
    {
        var (host, office, officer) = await StartAsync(kind);
        var page = await officer.SendTableAsync(new FilledTable().Add(Full("1")).Add(Full("2"), ("Hari terakhir", "25 November 2026")).ToWorkbook());
        Assert.Contains("Daftarkan 2 butir", page.Text);

        host.Time.Now += TimeSpan.FromDays(4);
        officer = await office.SignInAsync(nameof(Office.PpidPelaksana));
        var refused = await officer.SubmitAsync(await officer.GetAsync(page.Path), Sending.OnOwnInitiative);

        Assert.Contains("Belum ada yang didaftarkan: menurut hari ini ada 1 kesalahan. Baris 5", refused.Text);
        Assert.Equal((0, 0), (await host.WithDbAsync(db => db.Butir.CountAsync()), await host.WithDbAsync(db => db.UjiKonsekuensi.CountAsync())));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_table_with_something_wrong_is_not_registered_by_any_form(DatabaseKind kind)
    {
        var (host, _, officer) = await StartAsync(kind);
        var wrong = await officer.SendTableAsync(new FilledTable().Add(Full("1"), ("Judul butir", null)).ToWorkbook());
        var right = await officer.SendTableAsync(Right);

        var answer = await officer.PostAsync(wrong.Path, right.Form().With(Sending.OnOwnInitiative));

        Assert.Contains("masih ada yang keliru di dalamnya", answer.Text);
        Assert.Equal(0, await host.WithDbAsync(db => db.Butir.CountAsync()));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Taken_back_all_its_items_are_withdrawn_and_the_file_may_be_registered_again(DatabaseKind kind)
    {
        var (host, office, officer) = await StartAsync(kind);
        await officer.RegisterTableAsync(Right);
        var path = $"/uji/unggahan/{await host.WithDbAsync(db => db.Uploads.Select(u => u.Id).SingleAsync())}";

        var refused = await officer.SubmitAsync(await officer.GetAsync(path + "/batalkan"), new() { ["Input.Reason"] = " " });
        Assert.Contains("Tulis mengapa unggahan ini dibatalkan.", refused.Text);
        var undone = await officer.SubmitAsync(refused, new() { ["Input.Reason"] = "Salah berkas." });

        Assert.Contains("Unggahan dibatalkan: 2 butir ditarik dari UK-2026/001.", undone.Text);
        Assert.All(await ItemsAsync(host), b => Assert.Equal((Stage.Ditarik, "Salah berkas."), (b.Stage, b.Reason)));
        var trail = (await officer.GetAsync($"/uji/{(await ItemsAsync(host))[0].UjiId}")).Text;
        Assert.Contains("membatalkan unggahan dari Excel", trail);
        Assert.Equal(0, (await host.VerifyTrailAsync()).Code);

        await (await office.SignInAsync(nameof(Office.Petugas))).RegisterTableAsync(Right);
        Assert.Equal(4, await host.WithDbAsync(db => db.Butir.CountAsync()));
        Assert.Equal([UploadState.Undone, UploadState.Registered], await host.WithDbAsync(db => db.Uploads.OrderBy(u => u.At).ThenBy(u => u.Id).Select(u => u.State).ToListAsync()));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task It_is_not_taken_back_once_somebody_has_gone_on_with_one_of_them(DatabaseKind kind)
    {
        var (host, office, officer) = await StartAsync(kind);
        await officer.RegisterTableAsync(Right);
        var path = $"/uji/unggahan/{await host.WithDbAsync(db => db.Uploads.Select(u => u.Id).SingleAsync())}/batalkan";
        var form = await officer.GetAsync(path);
        var second = (await ItemsAsync(host))[1];
        var ppid = await office.SignInAsync(nameof(Office.Ppid));
        await ppid.SubmitAsync(await ppid.GetAsync($"/butir/{second.Id}/kembalikan"), new() { ["Input.Reason"] = "Lengkapi." });

        var refused = await officer.SubmitAsync(form, new() { ["Input.Reason"] = "Salah berkas." });

        Assert.Contains("tidak dapat dibatalkan lagi: butir 2 sudah dilanjutkan atau diubah.", refused.Text);
        Assert.Equal([Stage.Dikaji, Stage.Dikembalikan], (await ItemsAsync(host)).Select(b => b.Stage));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_file_attached_to_one_of_them_is_a_step_further(DatabaseKind kind)
    {
        var (host, office, officer) = await StartAsync(kind);
        await officer.RegisterTableAsync(Right);
        var first = (await ItemsAsync(host))[0];
        await host.WithDbAsync(db => TestStore.AttachAsync(db, first, office.Petugas));
        var id = await host.WithDbAsync(db => db.Uploads.Select(u => u.Id).SingleAsync());

        var refused = await officer.SubmitAsync(await officer.GetAsync($"/uji/unggahan/{id}/batalkan"), new() { ["Input.Reason"] = "Salah berkas." });

        Assert.Contains("sudah ada berkas yang dilampirkan", refused.Text);
    }

    private async Task<(TimbangHost Host, Office Office, Visitor Officer)> StartAsync(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        return (host, office, await office.SignInAsync(nameof(Office.PpidPelaksana)));
    }

    private static Task<List<Butir>> ItemsAsync(TimbangHost host) => host.WithDbAsync(db => db.Butir.AsNoTracking().OrderBy(b => b.UjiId).ThenBy(b => b.Ordinal).ToListAsync());
}
