namespace Timbang.Web.Data.Publik;

/// <summary>What a reader asks of a list.</summary>
public sealed record ListSearch
{
    public const int PageSize = 25;

    /// <summary>Words, all of which must occur.</summary>
    public string? Words { get; init; }

    /// <summary>Name of a unit.</summary>
    public string? Unit { get; init; }

    public ExclusionState? State { get; init; }

    public OpensWithin? Opens { get; init; }

    public ListOrder Order { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;
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
