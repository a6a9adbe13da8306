namespace Timbang.Waktu;

/// <summary>One version of an agency's calendar as it was, kept for ever: what changed, by which decree, who and when.</summary>
public sealed class CalendarVersion
{
    public required Guid Id { get; init; }

    public required Guid OfficeCalendarId { get; init; }

    public required Guid BadanPublikId { get; init; }

    /// <summary>Counts from 1 in each agency, without gaps.</summary>
    public required int Number { get; init; }

    /// <summary>What changed, as a person reads it.</summary>
    public required string What { get; init; }

    /// <summary>The decree or letter it rests on, or the reason where there is none.</summary>
    public required string Decree { get; init; }

    public required Guid PersonId { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>The agency's part of the list in this version.</summary>
    public required IReadOnlyList<Holiday> Holidays { get; init; }
}
