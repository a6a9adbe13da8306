namespace Timbang.Pengujian;

/// <summary>What a sitting that takes a day needs beside its agenda: until when, where each takes part, Term of Reference and work plan (SOP, peralatan; dossier 6.2 A19).</summary>
public sealed record Preparation
{
    public const int MaxRooms = 10;

    /// <summary>Letters in the Term of Reference and in the work plan, each.</summary>
    public const int MaxText = 8_000;

    /// <summary>When it is to end; null where nobody has said.</summary>
    public TimeOnly? Until { get; init; }

    /// <summary>Rooms, or a link for those who take part from afar, one a line.</summary>
    public IReadOnlyList<string> Rooms { get; init; } = [];

    public string TermOfReference { get; init; } = "";

    public string WorkPlan { get; init; } = "";

    /// <summary>Day, time and place for which both texts were written; a sitting that moves leaves them behind.</summary>
    public string WrittenFor { get; init; } = "";

    /// <summary>What is wrong with it for a sitting that begins at this time; null where nothing is.</summary>
    internal RuleException? Refusal(TimeOnly begins) => this switch
    {
        { Until: { } until } when until <= begins => new("Jam selesai harus setelah jam mulai sidang.", nameof(Until)),
        { Rooms.Count: > MaxRooms } => new($"Ruang paling banyak {MaxRooms} baris.", nameof(Rooms)),
        _ when Rooms.Any(room => room.Length > Uraian.MaxTitle) => new($"Satu baris ruang paling banyak {Uraian.MaxTitle} huruf.", nameof(Rooms)),
        { TermOfReference.Length: > MaxText } => new($"Term of Reference paling banyak {MaxText:N0} huruf.", nameof(TermOfReference)),
        { WorkPlan.Length: > MaxText } => new($"Rencana kerja paling banyak {MaxText:N0} huruf.", nameof(WorkPlan)),
        _ => null,
    };
}
