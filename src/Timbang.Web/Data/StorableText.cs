namespace Timbang.Web.Data;

/// <summary>Text that both databases keep as it is: no NUL, no half of a surrogate pair.</summary>
public static class StorableText
{
    public const string Refusal = "Teks memuat tanda yang tidak dapat disimpan. Ketik ulang bagian yang Anda tempel dari berkas lain.";

    public static bool IsStorable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0' || (char.IsSurrogate(text[i]) && !IsPair(text, ref i)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPair(string text, ref int i) =>
        i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i]);
}
