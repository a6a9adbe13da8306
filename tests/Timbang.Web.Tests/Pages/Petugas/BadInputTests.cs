using System.Net;
using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Petugas.Pengujian;

namespace Timbang.Web.Tests.Pages.Petugas;

/// <summary>Section 9, its last row and the numbers of the settings: refused, and the state unchanged.</summary>
public sealed class BadInputTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task Fields_that_no_form_has_set_nothing(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var butir = await office.ButirAsync(Stage.Didaftar);
        var petugas = await office.SignInAsync(nameof(Office.Petugas));
        var more = new Dictionary<string, string>();
        foreach (var prefix in new[] { "", "Input.", "Butir.", "Input.Butir." })
        {
            foreach (var (name, value) in new[] { ("Stage", "Ditetapkan"), ("Role", "Administrator"), ("BadanPublikId", $"{Guid.CreateVersion7()}"), ("UnitId", $"{office.OtherUnit.Id}"), ("Outcome", "Terbuka"), ("DrafterId", $"{office.Ppid.PersonId}") })
            {
                more[prefix + name] = value;
            }
        }

        var sent = await petugas.SubmitAsync(await petugas.GetAsync($"/butir/{butir.Id}/ubah"), new(more) { ["Input.Summary"] = "Diperbaiki." });

        Assert.Contains("Uraian butir tersimpan.", sent.Text);
        var kept = await host.WithDbAsync(db => db.Butir.SingleAsync(b => b.Id == butir.Id));
        Assert.Equal(
            (Stage.Didaftar, office.Badan.Id, office.Unit.Id, null, null, "Diperbaiki."),
            (kept.Stage, kept.BadanPublikId, kept.UnitId, kept.Outcome, kept.DrafterId, kept.Uraian.Summary));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_skipped_step_is_refused(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var butir = await office.ButirAsync(Stage.Didaftar);
        var ppid = await office.SignInAsync(nameof(Office.Ppid));
        var before = await StateAsync(host);
        var own = (await ppid.GetAsync("/akun/sandi")).Form();
        Dictionary<string, string> form = new() { ["__RequestVerificationToken"] = own["__RequestVerificationToken"]!, ["Input.Key"] = $"{Guid.CreateVersion7()}", ["Input.Version"] = $"{butir.Version}" };

        var tested = await ppid.PostAsync($"/butir/{butir.Id}/uji", form);
        var filled = await ppid.PostAsync($"/butir/{butir.Id}/matriks", form.Concat(Typed.Matriks));

        Assert.Contains("Langkah “Uji” tidak dapat dilakukan pada tahap “Didaftar”.", tested.Text);
        Assert.Contains("Langkah “Isi matriks” tidak dapat dilakukan pada tahap “Didaftar”.", filled.Text);
        Assert.Equal(before, await StateAsync(host));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_number_out_of_bounds_is_refused_beside_its_field(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var administrator = await office.SignInAsync("Administrator");
        var page = await administrator.GetAsync("/pengelola/pengaturan");
        var before = await StateAsync(host);

        foreach (var (field, sentence) in new[] { ("TargetUji", "Target antara 1 dan 250 hari kerja, atau kosong."), ("QuorumMoreThanPercent", "Kuorum: lebih dari 50 sampai 99 persen."), ("ReviewYears", "Tinjauan antara 1 dan 30 tahun.") })
        {
            foreach (var typed in new[] { "0", "1000000000" })
            {
                var refused = await administrator.SubmitAsync(page, new() { ["Input." + field] = typed });

                Assert.Matches($"<span[^>]*id=\"Input_{field}_salah\"[^>]*>{sentence}</span>", refused.Html);
                Assert.Matches($"<input[^>]*aria-describedby=\"[^\"]*Input_{field}_salah", refused.Html);
                Assert.Equal(typed, refused.Form()["Input." + field]);
            }

            var beyond = await administrator.SubmitAsync(page, new() { ["Input." + field] = "10000000000" });
            Assert.Contains($"id=\"Input_{field}_salah\"", beyond.Html);
            Assert.Equal(HttpStatusCode.OK, beyond.Status);
        }

        Assert.Equal(before, await StateAsync(host));
    }

    private static Task<string> StateAsync(TimbangHost host) => host.WithDbAsync(async db =>
    {
        var versions = await db.Butir.OrderBy(b => b.Id).Select(b => b.Version).ToListAsync();
        return $"{await db.Riwayat.CountAsync()} {string.Join(' ', versions)}";
    });
}
