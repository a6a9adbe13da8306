using System.Net;
using Timbang.Pelaksana;
using Timbang.Waktu;
using Timbang.Web.Data;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Publik;

/// <summary>/tenggat: anyone counts a deadline, without signing in and without script.</summary>
public sealed class TenggatTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task Anyone_sees_the_last_day_its_article_and_every_skipped_day(DatabaseKind kind)
    {
        var page = await GetAsync(await hosts.FreshAsync(kind), "/tenggat?mulai=2026-03-13&batas=jawaban");

        Assert.Contains("Hari terakhir: Senin, 6 April 2026", page);
        Assert.Contains("10 hari kerja sejak Jumat, 13 Maret 2026.", page);
        Assert.Contains("Pasal 22 ayat (7) UU 14/2008", page);
        Assert.Contains("SKB 3 Menteri 1497/2025, 2/2025, 5/2025; kalender bawaan", page);
        Assert.Contains("<b>20 Maret, 23–24 Maret</b>: cuti bersama: Idulfitri 1447 Hijriah", page);
        Assert.DoesNotContain("sementara", page);
    }

    [Fact]
    public async Task The_first_view_offers_a_form_and_every_limit_of_the_law_as_a_link()
    {
        var page = await GetAsync(await hosts.FreshAsync(DatabaseKind.Sqlite), "/tenggat");

        Assert.Contains("method=\"get\"", page);
        Assert.All(StatutoryLimit.All, limit => Assert.Contains($"batas={limit.Slug}\"", page));
        Assert.DoesNotContain("Hari terakhir:", page);
    }

    [Fact]
    public async Task Every_limit_of_the_law_can_be_followed()
    {
        var host = await hosts.FreshAsync(DatabaseKind.Sqlite);

        foreach (var limit in StatutoryLimit.All)
        {
            Assert.Contains("Hari terakhir:", await GetAsync(host, $"/tenggat?mulai=2026-03-13&batas={limit.Slug}"));
        }
    }

    [Theory]
    [InlineData("mulai=13+Maret+2026&jumlah=10&satuan=hari", "Hari terakhir: Senin, 6 April 2026")]
    [InlineData("mulai=31-01-2026&jumlah=1&satuan=bulan", "Hari terakhir: Sabtu, 28 Februari 2026")]
    [InlineData("mulai=2026-12-14&jumlah=17", "Kalender 2027 belum dikonfirmasi.")]
    [InlineData("mulai=2026-01-01&jumlah=10000", "hari tidak digambar")]
    public async Task Days_and_months_are_counted_as_typed(string query, string expected) =>
        Assert.Contains(expected, await GetAsync(await hosts.FreshAsync(DatabaseKind.Sqlite), "/tenggat?" + query));

    [Theory]
    [InlineData("mulai=31-02-2026&jumlah=10", "Tanggal 31 tidak ada: Februari 2026 mempunyai 28 hari.")]
    [InlineData("mulai=kemarin&jumlah=10", "“kemarin” tidak dapat dibaca sebagai tanggal.")]
    [InlineData("mulai=&jumlah=10", "Isi tanggal mulai.")]
    [InlineData("mulai=2026-03-13&jumlah=", "Isi jumlah hari kerja atau bulan.")]
    [InlineData("mulai=2026-03-13&jumlah=sepuluh", "“sepuluh” bukan bilangan bulat. Tulis angka, misalnya 10.")]
    [InlineData("mulai=2026-03-13&jumlah=1000000000", "Jumlah hari kerja harus di antara 0 dan 10.000.")]
    [InlineData("mulai=2026-03-13&jumlah=-1&satuan=bulan", "Jumlah bulan harus di antara 0 dan 10.000.")]
    [InlineData("mulai=2199-12-01&jumlah=200", "Hitungan ini keluar dari tahun 1945–2199. Kurangi jumlahnya.")]
    [InlineData("mulai=2026-03-13&batas=selamanya", "Batas ini tidak dikenal. Pilih dari daftar di bawah.")]
    [InlineData("mulai=2026-03-13&batas=jawaban&badan=bukan-ini", "Badan publik ini tidak ada. Pilih dari daftar.")]
    public async Task Bad_input_is_answered_beside_its_field(string query, string sentence)
    {
        var page = await GetAsync(await hosts.FreshAsync(DatabaseKind.Sqlite), "/tenggat?" + query);

        Assert.Contains(sentence, page);
        Assert.Contains("role=\"alert\"", page);
        Assert.DoesNotContain("Hari terakhir:", page);
    }

    [Fact]
    public async Task What_was_typed_is_shown_as_text()
    {
        var page = await RawAsync(await hosts.FreshAsync(DatabaseKind.Sqlite), "/tenggat?mulai=%3Cscript%3Ealert(1)%3C/script%3E&jumlah=%22%3E%3Cb%3E");

        Assert.DoesNotContain("<script>alert", page);
        Assert.DoesNotContain("\"><b>", page);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task An_agency_counts_on_its_own_calendar_and_the_others_do_not(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var badan = await Given.BadanAsync(host);
        await Given.BadanAsync(host, "Kota Sebelah", "Asia/Jakarta");
        await CloseAsync(host, badan, new(2026, 3, 16));

        var own = await GetAsync(host, "/tenggat?mulai=2026-03-13&batas=jawaban&badan=kabupaten-muara-tenang");
        var other = await GetAsync(host, "/tenggat?mulai=2026-03-13&batas=jawaban&badan=kota-sebelah");

        Assert.Contains("Hari terakhir: Selasa, 7 April 2026", own);
        Assert.Contains("<b>16 Maret</b>: libur setempat: Hari jadi", own);
        Assert.Contains("kalender versi 1", own);
        Assert.Contains("Hari terakhir: Senin, 6 April 2026", other);
        Assert.DoesNotContain("Hari jadi", other);
    }

    private static async Task CloseAsync(TimbangHost host, BadanPublik badan, DateOnly day)
    {
        var account = await Given.PersonAsync(host, badan, Role.Administrator);
        var administrator = new Actor(account.Id, account.FullName, badan.Id, Given.Administrator(badan.Id).Mandates);
        await host.WithDbAsync(async db =>
        {
            var calendar = await db.EditCalendarAsync(badan.Id);
            calendar.Tutup(day, "Hari jadi", "SE 1/2026", new(administrator, new(2026, 2, 2)));
            await db.SaveActAsync(calendar, 0, null);
        });
    }

    private static async Task<string> GetAsync(TimbangHost host, string address) => WebUtility.HtmlDecode(await RawAsync(host, address));

    private static async Task<string> RawAsync(TimbangHost host, string address)
    {
        using var client = host.CreateClient();
        return await client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
    }
}
