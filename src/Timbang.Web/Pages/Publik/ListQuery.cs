using Microsoft.AspNetCore.Mvc;
using Timbang.Web.Data.Publik;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Publik;

/// <summary>The address of a list, as it is typed, linked and bookmarked. What cannot be read asks for nothing.</summary>
public sealed class ListQuery
{
    private const int LongestWords = 200;

    private static readonly Dictionary<string, ExclusionState> States = new()
    {
        ["dikecualikan"] = ExclusionState.Whole,
        ["sebagian"] = ExclusionState.Part,
        ["terbuka"] = ExclusionState.Open,
    };

    private static readonly Dictionary<string, OpensWithin> Openings = new()
    {
        ["bulan"] = OpensWithin.Month,
        ["tahun"] = OpensWithin.Year,
        ["nanti"] = OpensWithin.Later,
        ["tanpa"] = OpensWithin.Undated,
    };

    private static readonly Dictionary<string, ListOrder> Orders = new()
    {
        ["judul"] = ListOrder.Title,
        ["terbaru"] = ListOrder.Newest,
    };

    [FromQuery(Name = "badan")]
    public string? Office { get; set; }

    [FromQuery(Name = "q")]
    public string? Words { get; set; }

    [FromQuery(Name = "unit")]
    public string? Unit { get; set; }

    /// <summary>"dikecualikan", "sebagian" or "terbuka".</summary>
    [FromQuery(Name = "keadaan")]
    public string? State { get; set; }

    /// <summary>"bulan", "tahun", "nanti" or "tanpa".</summary>
    [FromQuery(Name = "terbuka")]
    public string? Opens { get; set; }

    /// <summary>"judul" or "terbaru"; otherwise what is nearest first.</summary>
    [FromQuery(Name = "urut")]
    public string? Order { get; set; }

    [FromQuery(Name = "hal")]
    public string? Page { get; set; }

    public bool IsFiltered => Words is not null || Unit is not null || State is not null || Opens is not null;

    public ListSearch Search() => new()
    {
        Words = Clean(Words),
        Unit = Clean(Unit),
        State = Chosen(States, State),
        Opens = Chosen(Openings, Opens),
        Order = Chosen(Orders, Order) ?? ListOrder.Nearest,
        Page = int.TryParse(Page, out var page) && page > 0 ? page : 1,
    };

    /// <summary>The same search elsewhere: another page of it, or its download.</summary>
    public string Link(string path, int page = 1)
    {
        (string Name, string? Value)[] parts =
        [
            ("badan", Office), ("q", Words), ("unit", Unit), ("keadaan", State), ("terbuka", Opens), ("urut", Order),
            ("hal", page > 1 ? page.ToString() : null),
        ];
        return path + QueryString.Create(parts.Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => KeyValuePair.Create(p.Name, p.Value)));
    }

    private static T? Chosen<T>(Dictionary<string, T> words, string? word)
        where T : struct => word is not null && words.TryGetValue(word, out var value) ? value : null;

    // An address is typed by anyone: what no database could hold is not searched for.
    private static string? Clean(string? typed) => typed is null ? null : CleanText.Of(typed.Length > LongestWords ? typed[..LongestWords] : typed).Text;
}
