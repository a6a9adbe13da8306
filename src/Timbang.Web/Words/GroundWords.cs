using Timbang.Pengujian;

namespace Timbang.Web.Words;

/// <summary>A ground by its code, as sentences cite it; the wording in force stands beside it.</summary>
public static class GroundWords
{
    /// <summary>"17.h.4" is "Pasal 17 huruf h angka 4".</summary>
    public static string AsArticle(this string ground) => ground.Split('.') switch
    {
        [var pasal, var letter, var item] => $"Pasal {pasal} huruf {letter} angka {item}",
        [var pasal, var letter] => $"Pasal {pasal} huruf {letter}",
        _ => ground,
    };

    /// <summary>What a line rests on, as decrees and proposals cite it: Pasal 17 first, then the other statutes.</summary>
    public static string Basis(this Line line) =>
        string.Join("; ", line.Citations.Select(c => c.InWords).Prepend($"{line.Ground.AsArticle()} UU 14/2008"));
}
