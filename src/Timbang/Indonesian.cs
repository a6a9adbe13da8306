using System.Globalization;

namespace Timbang;

/// <summary>The language of everything people read.</summary>
public static class Indonesian
{
    public static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("id-ID");
}
