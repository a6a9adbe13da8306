namespace Timbang.DasarHukum;

/// <summary>Entries of one kind with all their versions: immutable, and never two versions of a code in force on one day.</summary>
internal sealed class Versions<T>
    where T : ILawEntry<T>
{
    private Versions(IReadOnlyList<T> all) => All = all;

    /// <summary>In the order of the files, which is the order of the law.</summary>
    public IReadOnlyList<T> All { get; }

    public static Versions<T> Empty { get; } = new([]);

    /// <summary>
    /// Adds a version. It ends, the day before it begins, the version it replaces. The version in use named again, from the same
    /// day and with a last one, is its end (a statute that was revoked): its text stays.
    /// </summary>
    /// <exception cref="RuleException">It would begin before or with a version that is already there.</exception>
    public Versions<T> With(T entry)
    {
        if (entry.ValidUntil < entry.ValidFrom)
        {
            throw new RuleException($"{entry.Code}: hari terakhir berlaku tidak boleh sebelum hari pertama.");
        }

        var newest = All.LastOrDefault(e => e.Code == entry.Code);
        if (newest is null)
        {
            return new([.. All, entry]);
        }

        return entry.ValidFrom == newest.ValidFrom && newest.ValidUntil is null && entry.ValidUntil is { } lastDay
            ? Put(newest, newest.EndingOn(lastDay))
            : After(newest, entry);
    }

    public Versions<T> InForce(DateOnly date) => new([.. All.Where(e => e.InForce(date))]);

    /// <summary>The newest version of the code.</summary>
    public T Newest(string code, string what) =>
        All.LastOrDefault(e => e.Code == code)
        ?? throw new RuleException($"{what} {code} tidak ada dalam katalog hukum yang berlaku.");

    private Versions<T> After(T newest, T entry)
    {
        if (entry.ValidFrom <= (newest.ValidUntil ?? newest.ValidFrom))
        {
            throw new RuleException(
                $"{entry.Code}: versi baru harus mulai berlaku setelah versi sebelumnya, yaitu setelah {(newest.ValidUntil ?? newest.ValidFrom).Plain()}.");
        }

        var ended = newest.ValidUntil is null ? newest.EndingOn(entry.ValidFrom.AddDays(-1)) : newest;
        return Put(newest, ended, entry);
    }

    private Versions<T> Put(T inPlaceOf, params T[] entries) =>
        new([.. All.TakeWhile(e => !ReferenceEquals(e, inPlaceOf)), .. entries, .. All.SkipWhile(e => !ReferenceEquals(e, inPlaceOf)).Skip(1)]);
}
