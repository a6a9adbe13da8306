using Timbang.DasarHukum;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Pengujian;

namespace Timbang.Penetapan;

/// <summary>One item in a decree, with the law's text as it stands on the day of drafting and of determination.</summary>
public sealed record DecreeItem
{
    public required Guid ButirId { get; init; }

    /// <summary>The piece of information across re-tests.</summary>
    public required Guid OriginId { get; init; }

    public required Guid UnitId { get; init; }

    /// <summary>Work unit named in the decree (PP 61/2010 Pasal 3 ayat (3)).</summary>
    public required string UnitName { get; init; }

    /// <summary>Safe title: the decree is public.</summary>
    public required string PublicTitle { get; init; }

    /// <summary>Code of its kind of document in Pasal 18 ayat (1), or null.</summary>
    public string? Document { get; init; }

    /// <summary>First day of its first exclusion across re-tests, or null: the 30 years of letter a count from it.</summary>
    public DateOnly? FirstExcludedOn { get; init; }

    /// <summary>Number of the minutes it rests on.</summary>
    public required string MinutesNumber { get; init; }

    /// <summary>The day the sitting that decided it closed.</summary>
    public required DateOnly ConsideredOn { get; init; }

    /// <summary>What the Tim advised.</summary>
    public required Klasifikasi Advised { get; init; }

    /// <summary>What the decree says: the advice, unless a reason for deviating is recorded.</summary>
    public required Klasifikasi Outcome { get; init; }

    /// <summary>Why the decree deviates from the minutes; empty when it does not.</summary>
    public string DeviationReason { get; init; } = "";

    public required Matriks Matriks { get; init; }

    /// <summary>Wording of each ground in force, by code.</summary>
    public required IReadOnlyDictionary<string, string> GroundTexts { get; init; }

    /// <summary>Columns for the DIP; asked for what becomes open, wholly or in part.</summary>
    public CatalogueEntry? Catalogue { get; init; }

    /// <summary>Number of the request that waits for it, or empty.</summary>
    public string RequestNumber { get; init; } = "";

    /// <summary>Number of the request or the order that set the test in motion, or empty: the decree cites it.</summary>
    public string TriggerNumber { get; init; } = "";

    /// <summary>The last day for the decree: one month after the sitting or the request's own limit, the earlier.</summary>
    public required DateOnly Due { get; init; }

    public bool Deviates => Outcome != Advised;

    /// <summary>DIP columns still empty; asked before an item can become open, wholly or in part.</summary>
    public IReadOnlyList<string> MissingColumns => Outcome == Klasifikasi.Dikecualikan ? [] : Catalogue?.WhatIsMissing() ?? ["semua kolom"];

    /// <summary>The lines the decree puts into force.</summary>
    public IReadOnlyList<Line> Lines => Matriks.LinesFor(Outcome);

    /// <summary>What the law in force on a day forbids in the lines that the decree puts into force, in sentences.</summary>
    public IReadOnlyList<string> Obstacles(KatalogHukum law, Pengaturan pengaturan, DateOnly date)
    {
        var exam = new Examination
        {
            Law = law,
            Date = date,
            Document = Document,
            FirstExcludedOn = FirstExcludedOn,
            PermanentOnIJ = pengaturan.PermanentOnIJ,
            ReviewYears = pengaturan.ReviewYears,
        };
        return [.. exam.ObstaclesOf(Matriks, Outcome).Select(f => f.Message).Distinct()];
    }

    /// <summary>The same item with the wording of its grounds as the law has it.</summary>
    public DecreeItem WordedBy(KatalogHukum law) => this with
    {
        GroundTexts = Lines.Select(l => l.Ground).Distinct().ToDictionary(code => code, code => law.Ground(code).Text),
    };
}
