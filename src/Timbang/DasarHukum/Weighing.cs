namespace Timbang.DasarHukum;

/// <summary>The three harms of Penjelasan Pasal 17 huruf i UU 14/2008; a secret letter needs at least one.</summary>
public enum Harm17i
{
    /// <summary>Less freedom, courage and honesty in proposing ideas.</summary>
    LessCandour,

    /// <summary>The success of a policy is hampered by premature disclosure.</summary>
    PolicyHampered,

    /// <summary>A negotiation, running or to come, is disturbed.</summary>
    NegotiationDisturbed,
}

/// <summary>What is weighed beside the ground: Pasal 2 ayat (4) UU 14/2008 and Pasal 49 ayat (2) huruf d Perki 1/2021.</summary>
public enum WeighingCriterion
{
    Kepatutan,
    Kesusilaan,
    KepentinganUmum,
}

/// <summary>The choices of the law as people read them.</summary>
public static class WeighingWords
{
    public static string InWords(this Harm17i harm) => harm switch
    {
        Harm17i.LessCandour => "Mengurangi kebebasan, keberanian, dan kejujuran dalam mengajukan usul, komunikasi, atau pertukaran gagasan sehubungan dengan proses pengambilan keputusan",
        Harm17i.PolicyHampered => "Menghambat keberhasilan kebijakan karena diungkapkan secara prematur",
        Harm17i.NegotiationDisturbed => "Mengganggu keberhasilan proses negosiasi yang sedang atau akan dilakukan",
        _ => throw new ArgumentOutOfRangeException(nameof(harm)),
    };

    public static string InWords(this WeighingCriterion criterion) => criterion switch
    {
        WeighingCriterion.Kepatutan => "Kepatutan",
        WeighingCriterion.Kesusilaan => "Kesusilaan",
        WeighingCriterion.KepentinganUmum => "Kepentingan umum",
        _ => throw new ArgumentOutOfRangeException(nameof(criterion)),
    };

    public static string InWords(this LegislationKind kind) => kind switch
    {
        LegislationKind.UndangUndang => "Undang-Undang",
        LegislationKind.PeraturanPemerintah => "Peraturan Pemerintah",
        LegislationKind.PeraturanKomisiInformasi => "Peraturan Komisi Informasi",
        LegislationKind.PeraturanMenteri => "Peraturan Menteri",
        LegislationKind.PeraturanDaerah => "Peraturan Daerah",
        LegislationKind.Lainnya => "Peraturan lainnya",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
