using Timbang.Penetapan;

namespace Timbang.Web.Demo;

/// <summary>A decree; the items name it. Days are working days from today, null where the act has not been done.</summary>
/// <param name="Key">"sk-2".</param>
/// <param name="Office">Slug of the agency.</param>
/// <param name="About">What it is about, after "tentang".</param>
/// <param name="Drafted">Day of drafting.</param>
/// <param name="Receipts">Units that received it.</param>
/// <param name="Approved">Day of approval.</param>
/// <param name="Determined">Day of determination.</param>
public sealed record DemoDecree(
    string Key,
    string Office,
    string About,
    int Drafted,
    IReadOnlyList<DemoReceipt> Receipts,
    int? Approved = null,
    int? Determined = null);

/// <summary>The receipt of one unit, filed where an archive record is given.</summary>
public sealed record DemoReceipt(string Unit, int Day, Arsip? Archive = null);
