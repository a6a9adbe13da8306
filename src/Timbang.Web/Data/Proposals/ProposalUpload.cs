namespace Timbang.Web.Data.Proposals;

/// <summary>Where an uploaded table stands. Stored by name.</summary>
public enum UploadState
{
    /// <summary>Received; nobody has begun to check it.</summary>
    Waiting,

    /// <summary>Being checked.</summary>
    Checking,

    /// <summary>Checked: its problems are told, or it may be registered.</summary>
    Checked,

    /// <summary>It could not be read after all.</summary>
    Failed,

    /// <summary>Its items are registered.</summary>
    Registered,

    /// <summary>Its items were registered and all withdrawn again.</summary>
    Undone,
}

/// <summary>
/// A table of proposals that a unit has sent. It is no case: the acts that follow from it are on the test file and its items, which
/// keep them. Its bytes lie sealed like those of any file and go once they are registered, or after a week.
/// </summary>
public sealed class ProposalUpload
{
    /// <summary>How long what nobody registers is kept.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(7);

    /// <summary>How often a check is begun.</summary>
    public const int MostAttempts = 3;

    /// <summary>A check that has not said anything for so long has died with its node; another one begins it anew.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The key of the form that sent it, so that a double click sends one.</summary>
    public Guid Id { get; init; }

    public Guid BadanPublikId { get; init; }

    public Guid UnitId { get; init; }

    /// <summary>Who sent it.</summary>
    public Guid PersonId { get; init; }

    /// <summary>Name of the file, cleaned.</summary>
    public string Name { get; init; } = "";

    /// <summary>SHA-256 of the file as it was sent: the same file is registered once.</summary>
    public string Digest { get; init; } = "";

    /// <summary>SHA-256 of its sealed bytes; null once they are not kept any more.</summary>
    public string? SealedDigest { get; set; }

    /// <summary>Bytes of the file.</summary>
    public int Length { get; init; }

    public DateTimeOffset At { get; init; }

    public UploadState State { get; set; }

    /// <summary>When the check last said how far it is.</summary>
    public DateTimeOffset? SeenAt { get; set; }

    /// <summary>How often a check was begun; a file at which it dies again and again is given up.</summary>
    public int Attempts { get; set; }

    /// <summary>Rows the table has, as far as is known.</summary>
    public int Rows { get; set; }

    /// <summary>Rows checked so far.</summary>
    public int RowsRead { get; set; }

    /// <summary>How many sentences keep it from being registered.</summary>
    public int Wrong { get; set; }

    /// <summary>How many sentences are worth reading.</summary>
    public int Notes { get; set; }

    public int Items { get; set; }

    /// <summary>Lines of all matrices.</summary>
    public int Lines { get; set; }

    /// <summary>The day by whose law it was checked.</summary>
    public DateOnly? CheckedOn { get; set; }

    /// <summary>Why it could not be read; empty unless <see cref="UploadState.Failed"/>.</summary>
    public string Refusal { get; set; } = "";

    /// <summary>The test file its items were registered in.</summary>
    public Guid? UjiId { get; set; }

    /// <summary>The items it became, in its order.</summary>
    public IReadOnlyList<Guid> ItemIds { get; set; } = [];

    public DateTimeOffset? RegisteredAt { get; set; }

    public Guid? RegisteredById { get; set; }

    public DateTimeOffset? UndoneAt { get; set; }

    public bool IsBeingChecked => State is UploadState.Waiting or UploadState.Checking;

    /// <summary>Checked, and nothing is wrong in it.</summary>
    public bool MayBeRegistered => State is UploadState.Checked && Wrong == 0 && Items > 0;
}
