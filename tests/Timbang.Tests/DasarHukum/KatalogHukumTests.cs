using Timbang.DasarHukum;

namespace Timbang.Tests.DasarHukum;

/// <summary>The law as data: versions by day, statutes, and files that are wrong.</summary>
public sealed class KatalogHukumTests
{
    private const string Amended =
        """
        {
          "version": "2027-01",
          "alasan": [
            { "code": "17.i", "title": "Surat rahasia", "text": "Bunyi yang baru.", "validFrom": "2027-01-01", "source": "contoh" }
          ]
        }
        """;

    [Theory]
    [InlineData("2026-12-31", "Memorandum atau surat yang dirahasiakan")]
    [InlineData("2027-01-01", "Surat rahasia")]
    public void Keputusan_memakai_bunyi_yang_berlaku_pada_harinya(string day, string title)
    {
        var katalog = KatalogHukum.Bawaan.With(LawFile.Parse("tambahan.json", Amended));

        var ground = katalog.InForce(DateOnly.Parse(day)).Ground("17.i");

        Assert.Equal(title, ground.Title);
    }

    [Theory]
    [InlineData("Perbup-57-2017", LegislationKind.UndangUndang)]
    [InlineData("PP-61-2010", LegislationKind.UndangUndang)]
    [InlineData("UU-14-2008", LegislationKind.PeraturanDaerah)]
    [InlineData("Perppu-1-2020", LegislationKind.Lainnya)]
    public void Tingkat_peraturan_sesuai_dengan_namanya(string code, LegislationKind kind) => Assert.Contains(
        "Tingkat peraturan",
        Assert.Throws<RuleException>(() => new Peraturan(code, kind, "Peraturan", "Contoh", new(2020, 1, 1), "contoh", Verified: false)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_new_wording_ends_the_old_one_the_day_before_and_keeps_its_place()
    {
        var katalog = KatalogHukum.Bawaan.With(LawFile.Parse("tambahan.json", Amended));

        var versions = katalog.Alasan.Where(a => a.Code == "17.i").ToList();

        Assert.Equal([new DateOnly(2026, 12, 31), null], versions.Select(a => a.ValidUntil));
        Assert.Equal("17.j", katalog.Alasan[^1].Code);
        Assert.Equal("2027-01", katalog.Version);
        Assert.Null(KatalogHukum.Bawaan.Ground("17.i").ValidUntil);
    }

    [Fact]
    public void Sebelum_mulai_berlaku_tidak_ada_alasan_mengecualikan()
    {
        var katalog = KatalogHukum.Bawaan.InForce(new(2010, 4, 29));

        var refusal = Assert.Throws<RuleException>(() => katalog.Ground("17.h.4"));

        Assert.Equal("Alasan 17.h.4 tidak ada dalam katalog hukum yang berlaku.", refusal.Message);
    }

    [Fact]
    public void Two_wordings_of_one_ground_on_the_same_day_are_refused()
    {
        var same = LawFile.Parse("tambahan.json", Amended.Replace("2027-01-01", "2010-04-30", StringComparison.Ordinal));

        var refusal = Assert.Throws<RuleException>(() => KatalogHukum.Bawaan.With(same));

        Assert.StartsWith("17.i: versi baru harus mulai berlaku setelah versi sebelumnya", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_statute_that_was_revoked_gets_its_last_day_and_keeps_its_text()
    {
        var old = KatalogHukum.Bawaan.Statute("Perki-1-2017");
        var end = LawFile.Parse("akhir", $$"""
            { "version": "akhir", "peraturan": [ { "code": "Perki-1-2017", "kind": "PeraturanKomisiInformasi", "instrument": "Lain", "title": "Lain",
              "validFrom": "{{old.ValidFrom:yyyy-MM-dd}}", "validUntil": "2026-12-31", "source": "contoh", "verified": true } ] }
            """);

        var law = KatalogHukum.Bawaan.With(end);

        Assert.Equal(old.Title, law.InForce(new(2026, 12, 31)).Statute("Perki-1-2017").Title);
        Assert.Throws<RuleException>(() => law.InForce(new(2027, 1, 1)).Statute("Perki-1-2017"));
        Assert.Throws<RuleException>(() => law.With(end));
    }

    [Fact]
    public void Salah_cetak_SOP_diluruskan_ke_UU_Pemerintahan_Daerah()
    {
        var statute = KatalogHukum.Bawaan.Misprint("UU No. 23 Tahun 2013");

        Assert.Equal("UU-23-2014", statute?.Code);
        Assert.Equal("Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah", statute?.FullName);
        Assert.Null(KatalogHukum.Bawaan.Misprint("UU No. 14 Tahun 2008"));
    }

    [Theory]
    [InlineData("UU-14-2008", true, true)]
    [InlineData("UU-17-2023", true, false)]
    [InlineData("Perki-1-2021", false, true)]
    [InlineData("PP-94-2021", false, false)]
    public void Peraturan_diketahui_tingkatnya_dan_sudah_dibaca_atau_belum(string code, bool undangUndang, bool verified)
    {
        var statute = KatalogHukum.Bawaan.Statute(code);

        Assert.Equal(undangUndang, statute.UndangUndang);
        Assert.Equal(verified, statute.Verified);
    }

    [Fact]
    public void Every_kind_of_a_statute_agrees_with_how_it_is_written()
    {
        Assert.All(KatalogHukum.Bawaan.Peraturan, p => Assert.StartsWith(p.Kind.InWords(), p.Instrument, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_article_in_the_files_can_be_cited()
    {
        var katalog = KatalogHukum.Bawaan;

        var citations = katalog.Peraturan.SelectMany(p => p.Articles.Select(a => new Rujukan(p.Code, a.Article).InWords)).ToList();

        Assert.Contains("Pasal 4 ayat (2) UU 27/2022", citations);
        Assert.Equal(citations.Count, citations.Distinct().Count());
    }

    [Theory]
    [InlineData("UU-14-2008", "Pasal 17 huruf h angka 4")]
    [InlineData("Permendagri-3-2017", "Pasal 1")]
    [InlineData("UU-27-2022", "Pasal 64A ayat (1a) huruf b")]
    public void Rujukan_yang_lengkap_diterima(string code, string article)
    {
        Assert.StartsWith(article, new Rujukan(code, article).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UU-14-2008", "17 huruf h")]
    [InlineData("UU-14-2008", "Pasal 0")]
    [InlineData("UU-14-2008", "")]
    [InlineData("UU-14-2008", "Pasal 17 <b>")]
    [InlineData("UU 14/2008", "Pasal 17")]
    public void Rujukan_tanpa_pasal_atau_peraturan_yang_jelas_ditolak(string code, string article)
    {
        Assert.Throws<RuleException>(() => new Rujukan(code, article));
    }

    [Theory]
    [InlineData("{", "berkas.json: bukan JSON yang sah")]
    [InlineData("[]", "berkas.json: berkas harus berisi")]
    [InlineData("""{"version":"1","alasan":[{"code":"17.z","title":"x","text":"x","validFrom":"2020-01-01","source":"x"}]}""", "berkas.json: entri \"alasan\" ke-1 (17.z) ditolak: Kode alasan harus seperti")]
    [InlineData("""{"version":"1","alasan":[{"code":"17.a","title":" ","text":"x","validFrom":"2020-01-01","source":"x"}]}""", "berkas.json: entri \"alasan\" ke-1 (17.a) ditolak: Bagian \"judul\" wajib diisi.")]
    [InlineData("""{"version":"1","alasan":[{"code":"17.a","title":"x","text":"x","source":"x"}]}""", "berkas.json: entri \"alasan\" ke-1 (17.a) tidak dapat dibaca")]
    [InlineData("""{"version":"1","alasan":[{"code":"17.a","title":"x","text":"x","validFrom":"2021-02-29","source":"x"}]}""", "berkas.json: entri \"alasan\" ke-1 (17.a) tidak dapat dibaca")]
    [InlineData("""{"version":"1","alasan":{}}""", "berkas.json: \"alasan\" harus berupa daftar.")]
    [InlineData("""{"version":"1","alasan":[null]}""", "berkas.json: entri \"alasan\" ke-1 ditolak: entri kosong.")]
    [InlineData("""{"version":"1","peraturan":[7]}""", "berkas.json: entri \"peraturan\" ke-1 tidak dapat dibaca")]
    [InlineData("""{"version":"1","dokumenTerbuka":[{"code":"18.1.h","title":"x","text":"x","validFrom":"2020-01-01","source":"x"}]}""", "berkas.json: entri \"dokumenTerbuka\" ke-1 (18.1.h) ditolak")]
    [InlineData("""{"version":"1","alasan":[{"code":"17.a","judul":"x","title":"x","text":"x","validFrom":"2020-01-01","source":"x"}]}""", "berkas.json: entri \"alasan\" ke-1 (17.a) tidak dapat dibaca")]
    public void Berkas_yang_salah_ditolak_dengan_menyebut_entrinya(string text, string refusal)
    {
        var thrown = Assert.Throws<RuleException>(() => LawFile.Parse("berkas.json", text));

        Assert.StartsWith(refusal, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wording_that_ends_before_it_begins_is_refused()
    {
        var file = LawFile.Parse("tambahan.json", Amended.Replace("\"source\"", "\"validUntil\": \"2026-12-01\", \"source\"", StringComparison.Ordinal));

        Assert.Throws<RuleException>(() => KatalogHukum.Empty.With(file));
    }
}
