using Timbang.DasarHukum;
using Timbang.Penetapan;

namespace Timbang.Tests.Penetapan;

/// <summary>Pasal 3 ayat (3) PP 61/2010: the six mandatory contents of a decree of classification.</summary>
public sealed class ContentsTests
{
    [Theory]
    [InlineData("jenis klasifikasi", "Diktum belum diisi.")]
    [InlineData("identitas pejabat", "Pejabat yang menetapkan belum dikenal")]
    [InlineData("unit kerja", "unit kerjanya belum disebut.")]
    [InlineData("jangka waktu", "jangka waktu atau alasan belum lengkap.")]
    [InlineData("alasan", "jangka waktu atau alasan belum lengkap.")]
    [InlineData("tempat", "Tempat penetapan belum diisi. Administrator mengisinya di Pengaturan kantor, isian “Ditetapkan di”.")]
    public void Tidak_ada_keputusan_tanpa_salah_satu_dari_enam_isi_wajibnya(string missing, string says)
    {
        var refusal = Assert.Throws<RuleException>(() => DetermineWithout(missing));

        Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Keputusan_yang_lengkap_menyimpan_tempat_dan_tanggalnya()
    {
        var keputusan = DetermineWithout("");

        Assert.Equal(("Muara Tenang", Given.TestDay, "PPID"), (keputusan.Stationery!.Seat, keputusan.Date, keputusan.SignedBy));
    }

    private static Keputusan DetermineWithout(string missing)
    {
        var (item, line) = (Given.DecreeItem(), Given.Line());
        var text = missing == "jenis klasifikasi" ? Given.DecreeText() with { Dictums = [] } : Given.DecreeText();
        var changed = missing switch
        {
            "unit kerja" => item with { UnitName = " " },
            "jangka waktu" => item with { Matriks = Given.Matriks() with { Lines = [line with { Period = null }] } },
            "alasan" => item with { Matriks = Given.Matriks() with { Lines = [line with { IfOpened = " " }] } },
            _ => item,
        };
        var pengaturan = Given.Pengaturan with { Seat = missing == "tempat" ? " " : Given.Pengaturan.Seat };
        var determination = Given.Determination(Given.TestDay) with { SignedBy = missing == "identitas pejabat" ? " " : "PPID" };
        var keputusan = Keputusan.Susun(new DecreeDraft(text, [changed]), Given.Ppid, Given.TestDay);
        keputusan.Ajukan(pengaturan, Given.Ppid);
        keputusan.Setujui(KatalogHukum.Bawaan, pengaturan, Given.Atasan, Given.TestDay);
        keputusan.Tetapkan(determination, KatalogHukum.Bawaan, pengaturan, Given.Ppid, Given.TestDay);
        return keputusan;
    }
}
