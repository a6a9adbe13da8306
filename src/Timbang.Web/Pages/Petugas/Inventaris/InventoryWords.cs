namespace Timbang.Web.Pages.Petugas.Inventaris;

/// <summary>Grounds as the inventory writes them.</summary>
public static class InventoryWords
{
    /// <summary>"Pasal 17 huruf h angka 4" for "17.h.4".</summary>
    public static string Ground(string code) => code.Split('.') switch
    {
        [var article, var letter, var item] => $"Pasal {article} huruf {letter} angka {item}",
        [var article, var letter] => $"Pasal {article} huruf {letter}",
        _ => code,
    };
}
