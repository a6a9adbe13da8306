using Timbang.DasarHukum;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;

namespace Timbang.Tests.Dokumentasi;

/// <summary>SOP B-000.8.3.3/9308/BKPSDM-SEK, title page; dossier 6.2 A1, A2, A18.</summary>
public sealed class SopRegisterTests
{
    private static readonly SopVersion Sop = SopRegister.Bawaan.InForce(new(2026, 4, 1));

    [Fact]
    public void Nama_SOP_dibaca_Pengujian_walau_tercetak_Pengajuan()
    {
        Assert.Equal("Pengajuan Konsekuensi Informasi Publik", Sop.PrintedName);
        Assert.Equal("Pengujian Konsekuensi Informasi Publik", Sop.Name);
        Assert.Contains("Pasal 19 UU 14/2008", Sop.NameNote, StringComparison.Ordinal);
        Assert.Equal("B-000.8.3.3/9308/BKPSDM-SEK, efektif 21 Oktober 2024", Sop.Label);
    }

    [Fact]
    public void Dasar_hukum_SOP_tercetak_apa_adanya_dan_diluruskan()
    {
        var corrected = Assert.Single(Sop.Citations, c => c.Correction is not null);

        Assert.Equal("UU No. 23 Tahun 2013", corrected.Printed);
        Assert.Equal(corrected.LegislationCode, KatalogHukum.Bawaan.Misprint(corrected.Printed)?.Code);
        Assert.Equal(6, Sop.Citations.Select(c => KatalogHukum.Bawaan.Statute(c.LegislationCode).ShortName).Distinct().Count());
    }

    [Fact]
    public void Tiga_kualifikasi_dua_SOP_terkait_dan_empat_perlengkapan()
    {
        Assert.Equal(3, Sop.Qualifications.Count);
        Assert.Equal(2, Sop.LinkedSops.Count);
        Assert.Equal(4, Sop.Equipment.Count);
        Assert.StartsWith("Jika SOP ini tidak dijalankan", Sop.Warning, StringComparison.Ordinal);
        Assert.Contains("hardcopy", Sop.RecordKeeping, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-10-20", false)]
    [InlineData("2024-10-21", true)]
    public void SOP_berlaku_sejak_tanggal_efektif(string day, bool inForce)
    {
        var refusal = Record.Exception(() => SopRegister.Bawaan.InForce(DateOnly.Parse(day)));

        Assert.Equal(inForce, refusal is null);
    }

    [Fact]
    public void Berkas_uji_memakai_versi_SOP_yang_berlaku_pada_harinya()
    {
        var register = SopRegister.Parse($"[{Version("B-2", "2027-01-04", "2027-02-01")},{Version("B-1", "2024-10-21", "2024-10-21")}]");

        Assert.Equal("B-1", register.InForce(new(2027, 1, 31)).Number);
        Assert.Equal("B-2", register.InForce(new(2027, 2, 1)).Number);
    }

    [Theory]
    [InlineData("2024-10-22", "UU No. 14 Tahun 2008", "SOP B-1: tanggal efektif tidak boleh sebelum tanggal pembuatan.")]
    [InlineData("2024-10-21", "UU No. 14 Tahun 2009", "SOP B-1: \"UU No. 14 Tahun 2009\" tidak sama dengan UU-14-2008. Jelaskan pembetulannya.")]
    public void Versi_yang_bertentangan_dengan_dirinya_ditolak(string madeOn, string printed, string message)
    {
        var refusal = Assert.Throws<RuleException>(() => SopRegister.Parse($"[{Version("B-1", madeOn, "2024-10-21", printed)}]"));

        Assert.Equal(message, refusal.Message);
    }

    [Theory]
    [InlineData("UU 14/2008", true)]
    [InlineData("Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik", true)]
    [InlineData("Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik", false)]
    [InlineData("PP No. 14 Tahun 2008", false)]
    [InlineData("UU No. 2008 Tahun 14", false)]
    public void Kutipan_yang_sama_peraturannya_tidak_perlu_dibetulkan(string printed, bool explained)
    {
        Assert.Equal(explained, new SopCitation(printed, "UU-14-2008").IsExplained);
        Assert.True(new SopCitation(printed, "UU-14-2008", "Salah cetak.").IsExplained);
    }

    [Fact]
    public void Versi_kantor_sendiri_mendahului_versi_bawaan_betapa_pun_lamanya()
    {
        var own = Sop with { Number = "B-01/KOMINFO", MadeOn = new(2023, 1, 2), EffectiveOn = new(2023, 2, 1) };

        var register = SopRegister.Bawaan.With(own).With(own with { Number = "B-02/KOMINFO", EffectiveOn = new(2027, 1, 4) });

        Assert.Equal("B-01/KOMINFO", register.InForce(new(2026, 11, 23)).Number);
        Assert.Equal("B-02/KOMINFO", register.InForce(new(2027, 1, 4)).Number);
        Assert.Throws<RuleException>(() => register.InForce(new(2023, 1, 31)));
        Assert.Equal(3, register.Versions.Count);
    }

    [Fact]
    public void Satu_hari_satu_versi()
    {
        var own = Sop with { Number = "B-01/KOMINFO" };

        var refusal = Assert.Throws<RuleException>(() => SopRegister.Bawaan.With(own).With(own with { Number = "B-02/KOMINFO" }));

        Assert.Contains("sudah ada untuk hari itu", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Versi_SOP_ditambah_oleh_Administrator_dan_mengutip_peraturan_yang_ada_dalam_katalog()
    {
        var administrator = new Actor(Guid.CreateVersion7(), "Administrator", Guid.CreateVersion7(), [new(Guid.CreateVersion7(), Role.Administrator, null)]);
        var unknown = Sop with { Number = "B-3", Citations = [new("Perbup No. 57 Tahun 2017", "Perbup-57-2017", "Peraturan daerah ini.")] };

        Assert.Throws<RuleException>(() => SopAddition.Tambahkan(SopRegister.Bawaan, KatalogHukum.Bawaan, unknown, administrator));
        Assert.Throws<RuleException>(() => SopAddition.Tambahkan(SopRegister.Bawaan, KatalogHukum.Bawaan, Sop, new(Guid.CreateVersion7(), "PPID", administrator.BadanPublikId, [])));
        var added = SopAddition.Tambahkan(SopRegister.Bawaan, KatalogHukum.Bawaan, Sop with { Number = "B-3" }, administrator);

        Assert.Equal("B-3, efektif 21 Oktober 2024", Assert.Single(added.Facts[^1].Values).Value);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[{\"number\":\"B-1\"}]")]
    public void Daftar_SOP_yang_rusak_ditolak(string text)
    {
        var refusal = Assert.Throws<RuleException>(() => SopRegister.Parse(text));

        Assert.StartsWith("Daftar SOP tidak dapat dibaca, periksa baris 1", refusal.Message, StringComparison.Ordinal);
    }

    private static string Version(string number, string madeOn, string effectiveOn, string printed = "UU No. 14 Tahun 2008") =>
        $$"""
        { "number": "{{number}}", "printedName": "P", "name": "P", "madeOn": "{{madeOn}}", "effectiveOn": "{{effectiveOn}}", "approvedBy": "Kepala",
          "citations": [ { "printed": "{{printed}}", "legislationCode": "UU-14-2008" } ], "qualifications": [], "linkedSops": [], "equipment": [],
          "warning": "w", "recordKeeping": "r" }
        """;
}
