using Timbang.Pengujian;

namespace Timbang.Web.Data;

/// <summary>
/// What may be told of a sitting to who does not follow it: an administrator who enters the letter of an outside examiner, and
/// the examiner before its hour. Read from the sitting's own row, never written; nothing of members, items or papers is in it.
/// </summary>
public sealed class SittingDay
{
    public Guid Id { get; init; }

    public Guid BadanPublikId { get; init; }

    public string Title { get; init; } = "";

    public DateOnly Date { get; init; }

    public TimeOnly Time { get; init; }

    public string Place { get; init; } = "";

    public SittingStage Stage { get; init; }
}
