using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Journeys;

/// <summary>One way to make the journey: on which database, and how its people work.</summary>
/// <param name="Database">The database of the site.</param>
/// <param name="Seat">How everybody works who is not named apart.</param>
internal sealed record Way(DatabaseKind Database, Seat Seat)
{
    /// <summary>The head with a phone in the hand, the PPID by keyboard alone, the others with a mouse.</summary>
    public static readonly Way Mixed = new(DatabaseKind.Sqlite, Seat.Desk)
    {
        Apart = new() { [nameof(Office.Atasan)] = Seat.Phone, [nameof(Office.Ppid)] = Seat.AtKeys },
    };

    public Dictionary<string, Seat> Apart { get; private init; } = [];

    public Seat Of(string who) => Apart.GetValueOrDefault(who, Seat);

    public override string ToString() => $"{Database}-{Seat}".ToLowerInvariant();
}
