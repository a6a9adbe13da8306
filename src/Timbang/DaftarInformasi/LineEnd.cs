namespace Timbang.DaftarInformasi;

/// <summary>What ended one line before its date: never changed and never taken back. Its paper and who it names stand in the trail only.</summary>
/// <param name="Line">Place of the line in <see cref="Pengecualian.Lines"/>, from 0.</param>
/// <param name="Cause">What ended it.</param>
/// <param name="Day">The day it happened: the line's last day closed, open from 00:00 of the next.</param>
public sealed record LineEnd(int Line, EndCause Cause, DateOnly Day);

/// <summary>What a person enters about an end: one cause, one day, one paper, for one line or several.</summary>
/// <param name="Cause">What ends them.</param>
/// <param name="Day">The day on which it happened.</param>
/// <param name="Lines">Places of the lines, from 0.</param>
public sealed record Ending(EndCause Cause, DateOnly Day, IReadOnlyList<int> Lines)
{
    /// <summary>Number and date of the paper that proves it.</summary>
    public string? Paper { get; init; }

    /// <summary>Who consented, or the forum that ruled.</summary>
    public string? Issuer { get; init; }

    /// <summary>What happened, or the proof that the ruling is final.</summary>
    public string? Note { get; init; }
}
