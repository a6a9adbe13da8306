using System.Text.RegularExpressions;

namespace Timbang.Web.Data.Publik;

/// <summary>What a reader asks of a list.</summary>
public sealed partial record ListSearch
{
    public const int PageSize = 25;

    /// <summary>Words, all of which must occur.</summary>
    public string? Words { get; init; }

    /// <summary>
    /// The words, with a ground of Pasal 17 under the code by which an entry keeps it: "Pasal 17 huruf h angka 4" and "huruf h"
    /// find what is shown so.
    /// </summary>
    public IReadOnlyList<string> SoughtGrounds => Searching.Words(Ground().Replace(Words ?? "", ground => $" 17.{ground.Groups["letter"].Value}{(ground.Groups["item"] is { Success: true } item ? "." + item.Value : "")} "));

    /// <summary>Name of a unit.</summary>
    public string? Unit { get; init; }

    public ExclusionState? State { get; init; }

    public OpensWithin? Opens { get; init; }

    public ListOrder Order { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    // A letter of another article is none of Pasal 17: "Pasal 20 huruf b".
    [GeneratedRegex(@"(?:\bpasal\s+17\s+|(?<!\bpasal\s+[0-9]+\s+(?:ayat\s+\(?[0-9]+\)?\s+)?))\bhuruf\s+(?<letter>[a-j])\b(?:\s+angka\s+(?<item>[0-9]))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ground();
}

/// <summary>States of an exclusion that a reader can choose.</summary>
public enum ExclusionState
{
    Whole,
    Part,

    /// <summary>Its time is up: open.</summary>
    Open,
}

/// <summary>When an exclusion opens, as a reader can choose.</summary>
public enum OpensWithin
{
    Month,
    Year,
    Later,

    /// <summary>It waits for an event, consent or another law.</summary>
    Undated,
}

/// <summary>Order of a list.</summary>
public enum ListOrder
{
    /// <summary>What has just opened, then what opens next. In the list of open information: the newest first.</summary>
    Nearest,
    Title,
    Newest,
}

/// <summary>A page of a list, with how many rows the whole search has.</summary>
public sealed record ListPage<TRow>(IReadOnlyList<TRow> Rows, int Count, int Page)
{
    public int PageCount => Math.Max(1, (Count + ListSearch.PageSize - 1) / ListSearch.PageSize);
}
