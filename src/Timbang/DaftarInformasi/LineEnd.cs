namespace Timbang.DaftarInformasi;

/// <summary>What ended one line before its date: never changed and never taken back. Its paper and who it names stand in the trail only.</summary>
/// <param name="Line">Place of the line in <see cref="Pengecualian.Lines"/>, from 0.</param>
/// <param name="Cause">What ended it.</param>
/// <param name="Day">The day it happened: the line's last day closed, open from 00:00 of the next.</param>
public sealed record LineEnd(int Line, EndCause Cause, DateOnly Day);
