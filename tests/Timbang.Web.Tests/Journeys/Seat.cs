namespace Timbang.Web.Tests.Journeys;

/// <summary>Where and how somebody works: the width of the screen, with which hand, with or without script.</summary>
internal sealed record Seat(int Width = Screen.Desk, bool Keyboard = false, bool Script = true)
{
    public static readonly Seat Desk = new();
    public static readonly Seat Phone = new(Screen.Phone);
    public static readonly Seat AtKeys = new(Keyboard: true);

    public bool IsPhone => Width <= Screen.Phone;

    public Hand Hand => Keyboard ? new KeyboardHand() : new PointingHand(Touch: IsPhone);

    public override string ToString() => $"{Width}{(Keyboard ? "-papan-ketik" : "")}{(Script ? "" : "-tanpa-skrip")}";
}
