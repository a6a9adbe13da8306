namespace Timbang.Web.Tests.Journeys;

/// <summary>The two screens people work at, by their width in pixels.</summary>
internal static class Screen
{
    public const int Desk = 1366;
    public const int Phone = 360;

    public static int HeightOf(int width) => width == Phone ? 740 : 768;
}
