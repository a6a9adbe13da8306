namespace Timbang.Web.Security;

/// <summary>A browser's long name of itself, as a person recognises it: "Chrome di Android". It is for the owner's list only.</summary>
public static class DeviceWords
{
    private static readonly (string Mark, string Words)[] Browsers =
    [
        ("Edg/", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser/", "Samsung Internet"),
        ("Firefox/", "Firefox"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];

    private static readonly (string Mark, string Words)[] Systems =
    [
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS X", "macOS"),
        ("Linux", "Linux"),
    ];

    public static string Of(string userAgent) =>
        $"{Find(Browsers, userAgent) ?? "Peramban lain"} di {Find(Systems, userAgent) ?? "perangkat lain"}";

    private static string? Find((string Mark, string Words)[] known, string userAgent) =>
        known.FirstOrDefault(k => userAgent.Contains(k.Mark, StringComparison.OrdinalIgnoreCase)).Words;
}
