namespace Timbang.Pengujian;

/// <summary>How an exclusion period ends: PP 61/2010 and dossier section 2. Stored by name.</summary>
public enum PeriodKind
{
    /// <summary>On a date.</summary>
    SampaiTanggal,

    /// <summary>When a named event happens, at the latest on the outer date.</summary>
    SampaiPeristiwa,

    /// <summary>When the person concerned consents in writing (UU 14/2008 Pasal 18 ayat (2) huruf a).</summary>
    SampaiPersetujuan,

    /// <summary>While the Law that bars disclosure applies.</summary>
    SelamaUndangUndang,

    /// <summary>Without an end. Never for letters a to f (UU 14/2008 Pasal 20 ayat (1)).</summary>
    Permanen,
}

/// <summary>Jangka waktu pengecualian (PP 61/2010 Pasal 1 angka 10): a definite span in which information is closed.</summary>
/// <param name="Kind">How it ends.</param>
/// <param name="Until">The last day it is closed; for events and consent the outer date. It is open from 00:00 office time on the day after.</param>
/// <param name="Event">The event, for <see cref="PeriodKind.SampaiPeristiwa"/>: "penetapan pemenang diumumkan".</param>
/// <param name="Review">The day by which it is looked at again.</param>
public sealed record JangkaWaktu(PeriodKind Kind, DateOnly? Until, string? Event = null, DateOnly? Review = null)
{
    /// <summary>Kinds whose end is not a date known today, and which therefore carry a review date.</summary>
    public bool NeedsReview => Kind is not PeriodKind.SampaiTanggal;

    /// <summary>Whether the period still runs on the day; its last day is still closed.</summary>
    public bool RunsOn(DateOnly date) => Until is null || date <= Until;

    /// <summary>The period as a decree says it.</summary>
    public string InWords() => Kind switch
    {
        PeriodKind.SampaiTanggal => $"sampai dengan {Words(Until)}",
        PeriodKind.SampaiPeristiwa => $"sampai {Event}" + AtLatest("paling lama"),
        PeriodKind.SampaiPersetujuan => "sampai ada persetujuan tertulis" + AtLatest("paling lama"),
        PeriodKind.SelamaUndangUndang => "selama Undang-Undang yang melarang berlaku" + AtLatest("paling lama"),
        _ => "tanpa batas akhir",
    } + (Review is null ? "" : $"; ditinjau kembali paling lambat {Words(Review)}");

    private string AtLatest(string words) => Until is null ? "" : $", {words} {Words(Until)}";

    private static string Words(DateOnly? date) => date?.Plain() ?? "…";
}
