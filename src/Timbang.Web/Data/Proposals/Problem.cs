namespace Timbang.Web.Data.Proposals;

/// <summary>How much a sentence about an uploaded table weighs.</summary>
public enum ProblemWeight
{
    /// <summary>Keeps the table from being registered.</summary>
    Wrong,

    /// <summary>Worth reading; stops nothing.</summary>
    Note,
}

/// <summary>A sentence about one place of an uploaded table.</summary>
/// <param name="Weight">How much it weighs.</param>
/// <param name="Row">The row as a spreadsheet counts, or null where it concerns the whole table.</param>
/// <param name="Column">Letter and heading, 'F “Alasan”'; empty where it concerns the whole row.</param>
/// <param name="Message">What is wrong, why, and what to do.</param>
public sealed record Problem(ProblemWeight Weight, int? Row, string Column, string Message)
{
    /// <summary>"Baris 7, kolom F “Alasan”".</summary>
    public string Where => (Row, Column.Length) switch
    {
        (null, _) => "",
        ({ } row, 0) => $"Baris {row}",
        ({ } row, _) => $"Baris {row}, kolom {Column}",
    };
}

/// <summary>Sentences of one kind: the same words about other values.</summary>
/// <param name="Weight">How much they weigh.</param>
/// <param name="Column">Where they stand.</param>
/// <param name="Message">The first of them.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Rows">The first rows they stand in.</param>
public sealed record ProblemKind(ProblemWeight Weight, string Column, string Message, int Count, IReadOnlyList<int> Rows);
