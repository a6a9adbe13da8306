using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;
using Law = Timbang.Tests.Given;

namespace Timbang.Web.Tests.Pages.Petugas.Pengujian;

/// <summary>
/// Section 9, the rows of the matrix: what the law forbids is refused beside its field, with the article and what is allowed;
/// nothing typed is lost, nothing is written.
/// </summary>
public sealed class ForbiddenMatrixTests(Hosts hosts) : IClassFixture<Hosts>
{
    private const string Period = "Input_Lines_0__Period";
    private const string UntilField = "Input.Lines[0].Period.Until";

    private static readonly Dictionary<string, Cell> Table = ((Cell[])
    [
        .. "abcdef".Select(letter => Cell.Of($"permanen pada huruf {letter}", $"{Period}_temuan", $"Huruf {letter} tidak boleh permanen: Pasal 20 ayat (1) UU 14/2008. Isi hari terakhir.",
            ("Ground", $"17.{letter}"), ("Period.Kind", "Permanen"), ("Period.Until", ""))),
        .. "abcdef".Select(letter => Cell.Of($"peristiwa tanpa batas luar pada huruf {letter}", $"{Period}_temuan", $"Huruf {letter} harus mempunyai hari terakhir, juga bila menunggu peristiwa: Pasal 20 ayat (1) UU 14/2008.",
            ("Ground", $"17.{letter}"), ("Period.Kind", "SampaiPeristiwa"), ("Period.Event", "perkara diputus"), ("Period.Until", ""), ("Period.Review", "23 November 2027"))),
        Cell.Of("huruf a lebih dari 30 tahun", $"{Period}_temuan", "Huruf a paling lama 30 tahun sejak pertama kali dikecualikan: Pasal 5 PP 61/2010. Hari terakhir paling jauh 23 November 2056.",
            ("Ground", "17.a"), ("Period.Until", "24 November 2056")),
        Cell.Of("berakhir sebelum mulai", $"{Period}_temuan", "Hari terakhir tidak boleh sebelum hari ini.", ("Period.Until", "22 November 2026")),
        Cell.Of("31 Februari", $"{Period}_Until_salah", "Tanggal 31 tidak ada: Februari 2028 mempunyai 29 hari.", ("Period.Until", "31 Februari 2028")),
        Cell.Of("nol", $"{Period}_Until_salah", "“0” tidak dapat dibaca sebagai tanggal. Tulis tanggal seperti 31 Desember 2028 atau 31-12-2028.", ("Period.Until", "0")),
        Cell.Of("satu miliar", $"{Period}_Until_salah", "“1000000000” tidak dapat dibaca sebagai tanggal. Tulis tanggal seperti 31 Desember 2028 atau 31-12-2028.", ("Period.Until", "1000000000")),
        Cell.Of("tahun satu miliar", $"{Period}_Until_salah", "Tulis tanggal seperti 31 Desember 2028 atau 31-12-2028.", ("Period.Until", "1 Januari 1000000000")),
        Cell.Of("huruf j tanpa Undang-Undang", "Input_Lines_0__Citations_temuan", "Huruf j hanya boleh bersandar pada Undang-Undang beserta pasalnya. Belum ada peraturan yang ditunjuk", ("Ground", "17.j")),
        Cell.Of("huruf j dengan peraturan di bawah Undang-Undang", "Input_Lines_0__Citations_temuan", "PP 94/2021 bukan Undang-Undang",
            ("Ground", "17.j"), ("Citations[0].Statute", "PP-94-2021"), ("Citations[0].Article", "Pasal 4")),
        Cell.Of("huruf i tanpa salah satu bahayanya", "Input_Lines_0__Harm_temuan", "Huruf i hanya berlaku dengan salah satu dari tiga bahaya dalam Penjelasan Pasal 17 huruf i. Pilih satu, atau ganti alasannya.", ("Ground", "17.i")),
    ]).ToDictionary(c => c.Name);

    public static MatrixTheoryData<DatabaseKind, string> Cells { get; } = new([DatabaseKind.Sqlite, DatabaseKind.Postgres], Table.Keys);

    [Theory, MemberData(nameof(Cells))]
    public async Task Ditolak_di_samping_isiannya(DatabaseKind kind, string cell)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var butir = await office.ButirAsync(Stage.Dikaji);
        var (id, sentence, typed) = (Table[cell].Beside, Table[cell].Sentence, new Dictionary<string, string>(Typed.Matriks));
        foreach (var (field, value) in Table[cell].Fields)
        {
            typed[$"Input.Lines[0].{field}"] = value;
        }

        await AssertRefusedAsync(host, office, butir, typed, id, sentence);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Dokumen_Pasal_18_ayat_1_tidak_ditutup_seluruhnya(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var butir = await office.ButirAsync(Stage.Dikaji, uraian: Law.Uraian("18.1.b"));
        var typed = new Dictionary<string, string>(Typed.Matriks)
        {
            ["Input.Lines[0].Whole"] = "true",
            ["Input.Ladder.Chosen"] = "Tutup",
            ["Input.Ladder.WhyNotBlacken"] = "Tidak cukup.",
            ["Input.Ladder.WhyNotLater"] = "Tidak ada peristiwanya.",
            ["Input.Proposed"] = "Dikecualikan",
        };

        await AssertRefusedAsync(host, office, butir, typed, "Input_Proposed_temuan", "tidak boleh ditutup seluruhnya: Pasal 18 ayat (1) huruf b UU 14/2008. Buka, atau hitamkan bagian huruf g dan h saja.");
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Tiga_puluh_tahun_huruf_a_tidak_dimulai_lagi_oleh_uji_kedua_kalinya(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var butir = await office.DoAsync(async (work, _) =>
        {
            var retest = await work.DaftarkanAsync(await work.BukaAsync(), Law.Uraian(), retest: new Retest(Guid.CreateVersion7(), new DateOnly(2000, 6, 1)));
            await work.KajiAsync(retest);
            return retest;
        });
        var typed = new Dictionary<string, string>(Typed.Matriks) { ["Input.Lines[0].Ground"] = "17.a", [UntilField] = "2 Juni 2030" };

        await AssertRefusedAsync(host, office, butir, typed, $"{Period}_temuan", "Hari terakhir paling jauh 1 Juni 2030.");

        var pelaksana = await office.SignInAsync(nameof(Office.PpidPelaksana));
        var lawful = await pelaksana.SubmitAsync(await pelaksana.GetAsync($"/butir/{butir.Id}/matriks"), new(typed) { [UntilField] = "1 Juni 2030" });
        Assert.Contains("Matriks tersimpan", lawful.Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Akibat_yang_kosong_ditolak_dan_yang_disalin_diperingatkan(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var (one, other) = (await office.ButirAsync(Stage.Dikaji), await office.ButirAsync(Stage.Dikaji));
        var pelaksana = await office.SignInAsync(nameof(Office.PpidPelaksana));
        await pelaksana.SubmitAsync(await pelaksana.GetAsync($"/butir/{one.Id}/matriks"), new(Typed.Matriks) { ["Input.Lines[0].IfOpened"] = "" });
        var entries = await EntriesAsync(host);

        var empty = await pelaksana.SubmitAsync(await pelaksana.GetAsync($"/butir/{one.Id}/inventariskan"));
        var beside = await pelaksana.GetAsync($"/butir/{one.Id}/matriks");

        Assert.Contains("Tulis akibat bila dibuka. Tanpa akibat, tidak ada alasan menutup: Pasal 19 UU 14/2008.", empty.Text);
        AssertBeside(beside, "Input_Lines_0__IfOpened_temuan", "Tulis akibat bila dibuka. Tanpa akibat, tidak ada alasan menutup: Pasal 19 UU 14/2008.");
        Assert.Equal((entries, Stage.Dikaji), (await EntriesAsync(host), (await ReadAsync(host, one)).Stage));

        await pelaksana.SubmitAsync(await pelaksana.GetAsync($"/butir/{one.Id}/matriks"), Typed.Matriks);
        var copied = await pelaksana.SubmitAsync(await pelaksana.GetAsync($"/butir/{other.Id}/matriks"), Typed.Matriks);

        Assert.Contains("Matriks tersimpan dan lengkap.", copied.Text);
        AssertBeside(copied, "Input_Lines_0__IfOpened_temuan", "Kalimat akibat sama persis dengan butir lain.");
    }

    private static async Task AssertRefusedAsync(TimbangHost host, Office office, Butir butir, Dictionary<string, string> typed, string id, string sentence)
    {
        var pelaksana = await office.SignInAsync(nameof(Office.PpidPelaksana));
        var page = await pelaksana.GetAsync($"/butir/{butir.Id}/matriks");
        var entries = await EntriesAsync(host);

        var refused = await pelaksana.SubmitAsync(page, typed);

        Assert.Equal(HttpStatusCode.OK, refused.Status);
        AssertBeside(refused, id, sentence);
        Assert.Contains("perlu diperbaiki", refused.Text);
        var form = refused.Form();
        Assert.All(typed, field => Assert.Equal(field.Value, form[field.Key] ?? ""));
        var kept = await ReadAsync(host, butir);
        Assert.Equal((entries, butir.Version, 0), (await EntriesAsync(host), kept.Version, kept.Matriks.Lines.Count));
    }

    // The sentence stands on the page under an id of its field, and the field, or the group of fields, is described by that id.
    private static void AssertBeside(Shown page, string field, string sentence)
    {
        var html = WebUtility.HtmlDecode(page.Html);
        var stands = Regex.Match(html, $"id=\"(?<id>{Regex.Escape(field)}[0-9]*)\"[^>]*>(<b>[^<]*</b>)?[^<]*{Regex.Escape(sentence)}");
        Assert.True(stands.Success, sentence);
        Assert.Matches($"<(fieldset|input|select|textarea)[^>]*aria-describedby=\"[^\"]*\\b{stands.Groups["id"].Value}\\b", html);
    }

    private static Task<int> EntriesAsync(TimbangHost host) => host.WithDbAsync(db => db.Riwayat.CountAsync());

    private static Task<Butir> ReadAsync(TimbangHost host, Butir butir) => host.WithDbAsync(db => db.Butir.AsNoTracking().SingleAsync(b => b.Id == butir.Id));

    private sealed record Cell(string Name, string Beside, string Sentence, IReadOnlyList<(string Field, string Value)> Fields)
    {
        public static Cell Of(string name, string beside, string sentence, params (string Field, string Value)[] fields) => new(name, beside, sentence, fields);
    }
}
