using Timbang.DasarHukum;
using Timbang.Pengujian;

namespace Timbang.Web.Demo;

/// <summary>One line of an item's matrix, with a period that counts from the day it is filled in.</summary>
public sealed record DemoLine
{
    public required string Part { get; init; }

    public required string Ground { get; init; }

    public required IReadOnlyList<Rujukan> Citations { get; init; }

    public required string IfOpened { get; init; }

    public required string IfClosed { get; init; }

    public required string Harmed { get; init; }

    public required int Likelihood { get; init; }

    public required int Severity { get; init; }

    public required string PublicInterest { get; init; }

    public Harm17i? Harm { get; init; }

    public bool? Consent { get; init; }

    public bool? PublicOffice { get; init; }

    public required DemoPeriod Period { get; init; }

    public Line On(DateOnly day) => new()
    {
        Id = Guid.CreateVersion7(),
        Part = Part,
        Ground = Ground,
        Citations = Citations,
        IfOpened = IfOpened,
        IfClosed = IfClosed,
        Harmed = Harmed,
        Likelihood = Likelihood,
        Severity = Severity,
        PublicInterest = PublicInterest,
        Harm = Harm,
        Consent = Consent,
        PublicOffice = PublicOffice,
        Period = Period.From(day),
    };
}

/// <summary>How long, in months from the day the line is filled in.</summary>
/// <param name="Kind">How it ends.</param>
/// <param name="UntilMonths">Months to the last day; for events and consent to the outer date.</param>
/// <param name="Event">The event that ends it.</param>
/// <param name="ReviewMonths">Months to the review date.</param>
public sealed record DemoPeriod(PeriodKind Kind, int? UntilMonths = null, string? Event = null, int? ReviewMonths = null)
{
    public JangkaWaktu From(DateOnly day) => new(
        Kind,
        UntilMonths is { } until ? day.AddMonths(until) : null,
        Event,
        ReviewMonths is { } review ? day.AddMonths(review) : null);
}
