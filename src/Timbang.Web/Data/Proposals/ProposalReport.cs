namespace Timbang.Web.Data.Proposals;

/// <summary>What the check of an uploaded table found, kept beside it until it is registered or thrown away.</summary>
public sealed class ProposalReport
{
    public Guid UploadId { get; init; }

    public ReportContent Content { get; init; } = new();
}

/// <summary>The findings of a check.</summary>
public sealed record ReportContent
{
    /// <summary>The first thousand sentences of either weight.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>All of them by kind.</summary>
    public IReadOnlyList<ProblemKind> Kinds { get; init; } = [];

    /// <summary>The items as they would be registered; none where there are more than may be.</summary>
    public IReadOnlyList<ProposedItem> Items { get; init; } = [];
}

/// <summary>An item as it would be registered.</summary>
/// <param name="Key">What stands in the column of items.</param>
/// <param name="Row">Its first row.</param>
/// <param name="Title">Its title.</param>
/// <param name="PublicTitle">Its title for the public.</param>
public sealed record ProposedItem(string Key, int Row, string Title, string PublicTitle)
{
    /// <summary>Part and ground of each line: "nilai per orang: Pasal 17 huruf h angka 4".</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>What it proposes; empty where the table does not say.</summary>
    public string Outcome { get; init; } = "";

    /// <summary>Weak points of its matrix.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Answered and asked of its matrix.</summary>
    public int Done { get; init; }

    /// <inheritdoc cref="Done"/>
    public int Total { get; init; }

    /// <summary>What it resembles, as far as the sender sees.</summary>
    public IReadOnlyList<Likeness> Resembles { get; init; } = [];

    /// <summary>Something like it.</summary>
    public sealed record Likeness(string Where, string Title, Guid? ButirId);
}
