using System.Text.RegularExpressions;

namespace Timbang.Pelaksana;

/// <summary>What counts as an e-mail address: one address and nothing beside it, so that no name and no second line can come with it.</summary>
public static partial class MailAddress
{
    public const int MaxLength = 200;

    public const string Refusal = "Tulis alamat surel lengkap, misalnya nama@kantor.go.id.";

    /// <summary>For the fields of forms.</summary>
    public const string Pattern = @"[A-Za-z0-9._%+\-]{1,64}@[A-Za-z0-9]([A-Za-z0-9\-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9\-]*[A-Za-z0-9])?)+";

    public static bool IsOne(string text) => text.Length <= MaxLength && Shape().IsMatch(text);

    [GeneratedRegex(@"\A" + Pattern + @"\z")]
    private static partial Regex Shape();
}
