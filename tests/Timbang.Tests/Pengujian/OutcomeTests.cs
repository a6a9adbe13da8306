using Timbang.DasarHukum;
using Timbang.Pengujian;

namespace Timbang.Tests.Pengujian;

/// <summary>Pasal 2 ayat (2) and 18 ayat (1) UU 14/2008 bind the outcome, whoever chooses it: not only the proposal.</summary>
public sealed class OutcomeTests
{
    private const string Law = "18.1.b";

    /// <summary>A whole line, but the unit proposes to open: nobody asked why the milder options do not do.</summary>
    private static readonly Matriks Opened = new()
    {
        Lines = [Given.Whole("17.b", Given.Until(Given.TestDay.AddYears(1)))],
        Ladder = new Ladder { Chosen = LadderRung.BukaSeluruhnya },
        Proposed = Klasifikasi.Terbuka,
    };

    [Fact]
    public void Tim_tidak_menutup_seluruhnya_bila_pilihan_yang_lebih_ringan_belum_dijawab()
    {
        var (sidang, item, _) = Given.Berlangsung(Opened);

        Assert.Equal([Choice.Terbuka, Choice.Dikembalikan], item.Choices);
        var refusal = Assert.Throws<RuleException>(() => item.Nilai(sidang.Forum, Choice.Dikecualikan, 3, null, Given.Ketua));
        Assert.Contains("Belum ada kalimat mengapa tidak dibuka seluruhnya", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Penutupan_sidang_tidak_meneruskan_hasil_yang_tidak_ditopang_tangga()
    {
        var (_, _, butir) = Given.Berlangsung(Opened);

        var refusal = Assert.Throws<RuleException>(() => butir.Pertimbangkan(Klasifikasi.Dikecualikan, Given.Ketua, Given.TestDay));

        Assert.Contains("mengapa tidak dihitamkan sebagian: Pasal 2 ayat (2)", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(Stage.Diagendakan, butir.Stage);
    }

    [Theory]
    [InlineData(Klasifikasi.Dikecualikan, nameof(Ladder.WhyNotOpen))]
    [InlineData(Klasifikasi.Dikecualikan, nameof(Ladder.WhyNotBlacken))]
    [InlineData(Klasifikasi.Dikecualikan, nameof(Ladder.WhyNotLater))]
    [InlineData(Klasifikasi.DikecualikanSebagian, nameof(Ladder.WhyNotOpen))]
    public void Setiap_anak_tangga_yang_lebih_terbuka_dari_hasil_memerlukan_kalimatnya(Klasifikasi outcome, string missing)
    {
        var answered = new Ladder { Chosen = LadderRung.BukaSeluruhnya, WhyNotOpen = "Tidak cukup.", WhyNotBlacken = "Tidak cukup.", WhyNotLater = "Tidak cukup." };
        var matriks = Opened with { Lines = [.. Opened.Lines, Given.Line()] };
        var open = missing switch
        {
            nameof(Ladder.WhyNotOpen) => answered with { WhyNotOpen = " " },
            nameof(Ladder.WhyNotBlacken) => answered with { WhyNotBlacken = " " },
            _ => answered with { WhyNotLater = " " },
        };

        Assert.Contains(outcome, (matriks with { Ladder = answered }).Carries(null));
        Assert.DoesNotContain(outcome, (matriks with { Ladder = open }).Carries(null));
    }

    [Fact]
    public void Yang_dibuka_kemudian_tidak_ditanya_mengapa_tidak_kemudian()
    {
        var later = Given.Closed(Given.Whole("17.b", Given.Until(Given.TestDay.AddYears(1)))) with
        {
            Ladder = new Ladder { Chosen = LadderRung.BukaKemudian, WhyNotOpen = "Tidak cukup.", WhyNotBlacken = "Tidak cukup." },
        };

        Assert.Contains(Klasifikasi.Dikecualikan, later.Carries(null));
    }

    [Fact]
    public void Dokumen_pasal_18_dihitamkan_hanya_dengan_kalimatnya_dan_tidak_pernah_ditutup_seluruhnya()
    {
        var matriks = Given.Matriks();

        Assert.Equal([Klasifikasi.Terbuka], matriks.Carries(Law));
        Assert.Equal([Klasifikasi.DikecualikanSebagian, Klasifikasi.Terbuka], (matriks with { WhyBlacken = "Bukan isi keputusan." }).Carries(Law));
        Assert.Equal([Klasifikasi.Terbuka], Given.MatriksPenegakanHukum(Given.TestDay.AddYears(1)).Carries(Law));
        Assert.Equal([Klasifikasi.Terbuka], (matriks with { WhyBlacken = "Nama orang.", Lines = [Given.Line(ground: "17.b")] }).Carries(Law));
    }

    [Theory]
    [InlineData(null, "Pasal 2 ayat (2)")]
    [InlineData(Law, "dihitamkan")]
    public void Keputusan_tidak_disetujui_dengan_hasil_yang_tidak_ditopang(string? document, string says)
    {
        var item = Given.DecreeItem(document is null ? Klasifikasi.Dikecualikan : Klasifikasi.DikecualikanSebagian);
        var keputusan = Given.Disusun(item with { Document = document, Matriks = document is null ? Opened : Given.Matriks() });
        keputusan.Ajukan(Given.Pengaturan, Given.Ppid);

        var refusal = Assert.Throws<RuleException>(() => keputusan.Setujui(KatalogHukum.Bawaan, Given.Pengaturan, Given.Atasan, Given.TestDay));

        Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Keputusan_tidak_menyimpang_ke_hasil_yang_tidak_ditopang_tangga()
    {
        var keputusan = Given.Disusun(Given.DecreeItem(Klasifikasi.Terbuka) with { Matriks = Opened });
        var closed = keputusan.Items[0] with { Outcome = Klasifikasi.Dikecualikan, DeviationReason = "Lebih aman." };

        Assert.Throws<RuleException>(() => keputusan.Perbaiki(Given.DecreeText(), [closed], Given.Ppid));
    }

    [Fact]
    public void Penyusun_matriks_diberi_tahu_apa_yang_tidak_dapat_dipilih_Tim() => Assert.Equal(
        ["Ladder.WhyNotOpen", "Ladder.WhyNotBlacken", "Ladder.WhyNotLater"],
        Given.Examination().Of(Opened).Where(f => f.Severity == Severity.Warning).Select(f => f.Field));
}
