using Timbang.Penetapan;
using Timbang.Pengujian;

namespace Timbang.Tests.Penetapan;

/// <summary>PP 61/2010 Pasal 3 ayat (3): the classification that a decree states is that of its items.</summary>
public sealed class DecreeRulesTests
{
    private const string Closes = "Menetapkan 1 (satu) butir informasi pada BKPSDM sebagai informasi yang dikecualikan, seluruhnya atau sebagian.";

    [Theory]
    [InlineData(Klasifikasi.Terbuka, "Klasifikasi Informasi yang Dikecualikan", "Informasi terbuka.", "Judul menyebut informasi yang dikecualikan")]
    [InlineData(Klasifikasi.Terbuka, "Klasifikasi Informasi Publik", Closes, "Diktum menyebut 1 butir informasi yang dikecualikan, padahal menurut hasilnya 0")]
    [InlineData(Klasifikasi.Dikecualikan, "Klasifikasi Informasi yang Dikecualikan", "Keputusan ini mulai berlaku.", "Diktum tidak menyebut informasi yang dikecualikan")]
    public void Keputusan_yang_bertentangan_dengan_hasil_butirnya_tidak_diajukan(Klasifikasi outcome, string about, string dictum, string refusal)
    {
        var keputusan = Drafted(outcome, new(about, ["bahwa perlu;"], ["Undang-Undang Nomor 14 Tahun 2008;"], [dictum]));

        Assert.Contains(refusal, Assert.Throws<RuleException>(() => keputusan.Ajukan(Given.Pengaturan, Given.Ppid)).Message, StringComparison.Ordinal);
        Assert.Equal(DecreeStage.Disusun, keputusan.Stage);
    }

    [Theory]
    [InlineData(Klasifikasi.Terbuka, "Klasifikasi Informasi Publik", "Butir 1 merupakan informasi terbuka, bukan informasi yang dikecualikan.")]
    [InlineData(Klasifikasi.Dikecualikan, "Klasifikasi Informasi yang Dikecualikan", Closes)]
    [InlineData(Klasifikasi.Dikecualikan, "Klasifikasi Informasi", "Menetapkan 2 (dua) butir informasi sebagai informasi terbuka dan 1 (satu) butir sebagai informasi yang dikecualikan.")]
    [InlineData(Klasifikasi.Terbuka, "Klasifikasi Informasi Publik", "Menetapkan 1 (satu) butir informasi sebagai informasi yang tidak dikecualikan.")]
    [InlineData(Klasifikasi.DikecualikanSebagian, "Klasifikasi Informasi", "Informasi dalam Lampiran dikecualikan sebagian.")]
    public void Kata_sendiri_yang_sesuai_hasilnya_tetap_dapat_diajukan(Klasifikasi outcome, string about, string dictum)
    {
        var keputusan = Drafted(outcome, new(about, ["bahwa perlu;"], ["Undang-Undang Nomor 14 Tahun 2008;"], [dictum]));

        keputusan.Ajukan(Given.Pengaturan, Given.Ppid);

        Assert.Equal(DecreeStage.Diajukan, keputusan.Stage);
    }

    private static Keputusan Drafted(Klasifikasi outcome, DecreeText text) => Keputusan.Susun(new(text, [Given.DecreeItem(outcome)]), Given.Ppid, Given.TestDay);
}
