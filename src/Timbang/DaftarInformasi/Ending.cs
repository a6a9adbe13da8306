using Timbang.Dokumentasi;

namespace Timbang.DaftarInformasi;

/// <summary>What a person enters about an end: one cause, one day, one paper, for one line or several.</summary>
/// <param name="Cause">What ends them.</param>
/// <param name="Day">The day on which it happened; for a ruling the day it was received.</param>
/// <param name="Lines">Places of the lines, from 0.</param>
public sealed record Ending(EndCause Cause, DateOnly Day, IReadOnlyList<int> Lines)
{
    /// <summary>Number and date of the paper that proves it; the number of a ruling.</summary>
    public string? Paper { get; init; }

    /// <summary>The paper itself, where it is attached to the item as evidence.</summary>
    public Berkas? File { get; init; }

    /// <summary>Who consented, or the forum that ruled.</summary>
    public string? Issuer { get; init; }

    /// <summary>The day that stands on a ruling.</summary>
    public DateOnly? Dated { get; init; }

    /// <summary>What proves that a ruling is final.</summary>
    public string? Proof { get; init; }

    /// <summary>What happened, or how it concerns the public office.</summary>
    public string? Note { get; init; }

    /// <summary>What the trail keeps of it: all of it, and of a file its name, its identity and the digest of what was sealed.</summary>
    internal IEnumerable<FactValue> Values()
    {
        (string Name, string? Text)[] always =
        [
            (nameof(Cause), Cause.ToString()),
            (nameof(Day), Day.ToString("O")),
            (nameof(Lines), string.Join(' ', Lines)),
            (nameof(Paper), Paper),
            (nameof(Issuer), Issuer),
            (nameof(Note), Note),
        ];
        (string Name, string? Text)[] sometimes =
        [
            (nameof(Dated), Dated?.ToString("O")),
            (nameof(Proof), Proof),
            (nameof(File), File?.Name),
            (FileId, File?.Id.ToString()),
            (FileDigest, File?.Digest),
        ];
        return always.Concat(sometimes.Where(value => value.Text is not null)).Select(value => new FactValue(value.Name, value.Text?.Trim() ?? ""));
    }

    /// <summary>What the trail calls the identity of the file.</summary>
    public const string FileId = nameof(FileId);

    /// <summary>What it calls the digest of its sealed bytes.</summary>
    public const string FileDigest = nameof(FileDigest);
}
