using Timbang.Dokumentasi;
using Timbang.Pelaksana;

namespace Timbang.Tests.Dokumentasi;

/// <summary>UU 43/2009 Pasal 44 ayat (2) and 51; UU 27/2022 Pasal 35: files of items, who opens them and how they end.</summary>
public sealed class BerkasTests
{
    private const string Why = "Memeriksa bukti untuk matriks.";

    private static readonly FileOwner Owner = new(Given.Agency, Guid.NewGuid(), Given.Unit, 0);
    private static readonly FileDescription Words = new(FileUse.Evidence, "Surat keberatan pegawai.", "");
    private static readonly DateTimeOffset Now = Given.At(Given.TestDay);
    private static readonly Pengaturan ByTwo = new() { OriginalByTwo = true };

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("-")]
    public void Berkas_tidak_dibuka_tanpa_alasan(string purpose)
    {
        var berkas = Attached();

        Assert.Throws<RuleException>(() => berkas.Buka(purpose, recused: false, Given.Ppid));
        Assert.Throws<RuleException>(() => berkas.Unduh(purpose, new(), Given.Ppid, Now));
        Assert.Throws<RuleException>(() => berkas.MintaAsli(purpose, ByTwo, Given.Ppid, Now));
        Assert.Single(berkas.Facts);
    }

    [Fact]
    public void Setiap_pembukaan_dicatat_dengan_alasannya()
    {
        var berkas = Attached();

        berkas.Buka($" {Why} ", recused: false, Given.Petugas);

        var fact = berkas.Facts[^1];
        Assert.Equal((nameof(Berkas.Buka), new FactValue(Berkas.Purpose, Why)), (fact.Act, Assert.Single(fact.Values)));
    }

    [Fact]
    public void Anggota_tim_yang_mundur_tidak_membuka_berkas_butirnya()
    {
        var berkas = Attached();

        Assert.Throws<RuleException>(() => berkas.Buka(Why, recused: true, Given.Anggota1));
        berkas.Buka(Why, recused: false, Given.Anggota1);
        berkas.Buka(Why, recused: true, Given.PpidPelaksana);
    }

    [Fact]
    public void Unit_lain_dan_atasan_tidak_membuka_berkas()
    {
        var berkas = Attached();

        Assert.All([Given.PetugasOfOtherUnit, Given.Atasan, Given.Administrator], person =>
        {
            Assert.Throws<RuleException>(() => berkas.Buka(Why, recused: false, person));
            Assert.False(berkas.IsFor(person, recused: false));
        });
    }

    [Theory]
    [InlineData(Scan.NotScanned, FileStage.Disimpan)]
    [InlineData(Scan.Clean, FileStage.Disimpan)]
    [InlineData(Scan.Infected, FileStage.Dikarantina)]
    [InlineData(Scan.Failed, FileStage.Dikarantina)]
    public void Jawaban_selain_bersih_adalah_karantina(Scan scan, FileStage stage) => Assert.Equal(stage, Attached(scan: scan).Stage);

    [Fact]
    public void Berkas_dalam_karantina_tidak_dibuka_sampai_dinyatakan_bersih()
    {
        var berkas = Attached(scan: Scan.Failed);

        Assert.Throws<RuleException>(() => berkas.Buka(Why, recused: false, Given.Ppid));
        Assert.Throws<RuleException>(() => berkas.Unduh(Why, new(), Given.Ppid, Now));
        Assert.Throws<RuleException>(() => berkas.Pindai(Scan.NotScanned, "", Given.Petugas));
        berkas.Pindai(Scan.Clean, "", Given.Petugas);
        berkas.Buka(Why, recused: false, Given.Ppid);
        berkas.Pindai(Scan.Infected, "Eicar", Given.Petugas);
        Assert.Throws<RuleException>(() => berkas.Buka(Why, recused: false, Given.Ppid));
    }

    [Theory]
    [InlineData(FileKind.EncryptedPdf)]
    [InlineData(FileKind.MacroOffice)]
    [InlineData(FileKind.LegacyOffice)]
    [InlineData(FileKind.EncryptedOffice)]
    [InlineData(FileKind.Svg)]
    [InlineData(FileKind.Html)]
    public void Yang_tidak_dapat_diterbitkan_hanya_disimpan_sebagai_bukti_dengan_alasan(FileKind kind)
    {
        Assert.Throws<RuleException>(() => Attached(kind, Words with { Use = FileUse.Information, WhyKept = "Kiriman asli." }));
        Assert.Throws<RuleException>(() => Attached(kind, Words));
        Assert.Equal("Kiriman asli.", Attached(kind, Words with { WhyKept = "Kiriman asli." }).WhyKept);
    }

    [Fact]
    public void Yang_kosong_terlalu_besar_atau_terlalu_banyak_tidak_dilampirkan()
    {
        Assert.Throws<RuleException>(() => Attach(Received(FileKind.Pdf) with { Length = 0 }, Owner));
        Assert.Throws<RuleException>(() => Attach(Received(FileKind.Pdf) with { Length = Berkas.MaxBytes + 1 }, Owner));
        Assert.Throws<RuleException>(() => Attach(Received(FileKind.Pdf), Owner with { Others = Berkas.MaxPerItem }));
        Attach(Received(FileKind.Pdf) with { Length = Berkas.MaxBytes }, Owner with { Others = Berkas.MaxPerItem - 1 });
    }

    [Fact]
    public void Berkas_asli_hanya_diberikan_kepada_yang_disebut_pengaturan()
    {
        var berkas = Attached();

        Assert.Throws<RuleException>(() => berkas.Unduh(Why, new(), Given.PpidPelaksana, Now));
        berkas.Unduh(Why, new(), Given.Ppid, Now);
        berkas.Unduh(Why, new() { OriginalBy = Role.PpidPelaksana }, Given.PpidPelaksana, Now);
        Assert.Throws<RuleException>(() => berkas.Unduh(Why, new() { OriginalBy = Role.PpidPelaksana }, Given.Ppid, Now));
    }

    [Fact]
    public void Bila_kantor_meminta_dua_orang_yang_meminta_tidak_mengizinkan_dirinya_sendiri()
    {
        var berkas = Attached();

        Assert.Throws<RuleException>(() => berkas.Unduh(Why, ByTwo, Given.Ppid, Now));
        berkas.MintaAsli(Why, ByTwo, Given.Ppid, Now);
        Assert.Throws<RuleException>(() => berkas.Unduh(Why, ByTwo, Given.Ppid, Now));
        Assert.Throws<RuleException>(() => berkas.IzinkanAsli(Given.Ppid, Now));
        berkas.IzinkanAsli(Given.Atasan, Now);
        Assert.Throws<RuleException>(() => berkas.IzinkanAsli(Given.PpidPelaksana, Now));
        Assert.Throws<RuleException>(() => berkas.Unduh(Why, ByTwo, Given.Someone("PPID lain", null, Role.Ppid), Now));
        berkas.Unduh("", ByTwo, Given.Ppid, Now);

        var values = berkas.Facts[^1].Values;
        Assert.Equal([new(Berkas.Purpose, Why), new("AllowedBy", Given.Atasan.Name)], values);
        Assert.Throws<RuleException>(() => berkas.Unduh("", ByTwo, Given.Ppid, Now));
    }

    [Fact]
    public void Permintaan_orang_lain_yang_masih_berlaku_tidak_ditimpa()
    {
        var berkas = Attached();
        var other = Given.Someone("PPID lain", null, Role.Ppid);
        berkas.MintaAsli(Why, ByTwo, Given.Ppid, Now);

        Assert.Throws<RuleException>(() => berkas.MintaAsli(Why, ByTwo, other, Now + TimeSpan.FromHours(23)));
        berkas.IzinkanAsli(Given.Atasan, Now);
        Assert.Throws<RuleException>(() => berkas.MintaAsli(Why, ByTwo, other, Now + TimeSpan.FromHours(23)));
        berkas.MintaAsli(Why, ByTwo, other, Now + OriginalRequest.Life);
    }

    [Fact]
    public void Kewenangan_atas_unit_lain_tidak_memberi_berkas_asli()
    {
        var berkas = Attached();
        var elsewhere = new Actor(Guid.CreateVersion7(), "Rangkap", Given.Agency, [.. Given.Ppid.Mandates, new(Guid.CreateVersion7(), Role.PpidPelaksana, new HashSet<Guid> { Given.OtherUnit })]);

        Assert.Throws<RuleException>(() => berkas.Unduh(Why, new() { OriginalBy = Role.PpidPelaksana }, elsewhere, Now));
    }

    [Fact]
    public void Yang_tidak_berhalaman_tidak_dicatat_sebagai_dilihat() =>
        Assert.Throws<RuleException>(() => Attached(FileKind.Docx).Buka(Why, recused: false, Given.Ppid));

    [Fact]
    public void Permintaan_dan_izin_berlaku_dua_puluh_empat_jam()
    {
        var berkas = Attached();
        berkas.MintaAsli(Why, ByTwo, Given.Ppid, Now);

        Assert.Throws<RuleException>(() => berkas.IzinkanAsli(Given.Atasan, Now + OriginalRequest.Life));
        berkas.IzinkanAsli(Given.Atasan, Now + OriginalRequest.Life - TimeSpan.FromSeconds(1));
        Assert.Throws<RuleException>(() => berkas.Unduh("", ByTwo, Given.Ppid, Now + OriginalRequest.Life));
    }

    [Fact]
    public void Berkas_tidak_dimusnahkan_tanpa_dasar()
    {
        var berkas = Attached();

        Assert.Throws<RuleException>(() => berkas.Musnahkan(" - ", Given.Ppid));
        berkas.Musnahkan("Berita acara pemusnahan 3/2026", Given.Ppid);

        Assert.Equal(FileStage.Dimusnahkan, berkas.Stage);
        Assert.Throws<RuleException>(() => berkas.Buka(Why, recused: false, Given.Ppid));
        Assert.Throws<RuleException>(() => berkas.Pindai(Scan.Clean, "", Given.Ppid));
        Assert.Throws<RuleException>(() => berkas.Musnahkan("Sekali lagi", Given.Ppid));
    }

    private static Berkas Attached(FileKind kind = FileKind.Pdf, FileDescription? words = null, Scan scan = Scan.Clean) =>
        Berkas.Lampirkan(Received(kind) with { Scan = scan }, Owner, words ?? Words, Given.Petugas, Now);

    private static Berkas Attach(ReceivedFile received, FileOwner owner) => Berkas.Lampirkan(received, owner, Words, Given.Petugas, Now);

    private static ReceivedFile Received(FileKind kind) => new(Guid.NewGuid(), "surat.pdf", kind, 1000, new string('a', 64));
}
