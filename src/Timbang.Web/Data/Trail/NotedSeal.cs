using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Timbang.Web.Words;

namespace Timbang.Web.Data.Trail;

/// <summary>A seal as it is noted outside the database: on paper, in a file beside it, in an archive.</summary>
/// <param name="Ordinal">Its number.</param>
/// <param name="Hash">Its hash, or as much of it as was copied, in lower case.</param>
/// <param name="Instant">When it was set, where that was noted too.</param>
public sealed partial record NotedSeal(long Ordinal, string Hash, DateTimeOffset? Instant = null)
{
    /// <summary>Reads <c>57 3fa0… 2026-11-28T03:47:26.000000Z</c> or, from paper, <c>57:3fa0…</c>; sixteen digits of the hash suffice.</summary>
    /// <returns>Null where it is none.</returns>
    public static NotedSeal? Parse(string text) =>
        Line().Match(text.Trim()) is { Success: true, Groups: var parts } && long.TryParse(parts[1].Value, CultureInfo.InvariantCulture, out var ordinal)
            ? new(ordinal, parts[2].Value.ToLowerInvariant(), InstantOf(parts[3].Value))
            : null;

    /// <summary>Whether both are the same seal, as far as both were copied.</summary>
    public bool IsSameAs(NotedSeal other) => Ordinal == other.Ordinal
        && (Hash.StartsWith(other.Hash, StringComparison.Ordinal) || other.Hash.StartsWith(Hash, StringComparison.Ordinal));

    public override string ToString() => Instant is { } instant ? $"{Ordinal} {Hash} {Canonical.Utc(instant)}" : $"{Ordinal} {Hash}";

    /// <summary>"segel 57 (3fa0c1d2e3f4a5b6), Sabtu, 28 November 2026 pukul 11.47 WITA".</summary>
    public string InWords(TimeProvider time) =>
        $"segel {Ordinal} ({Hash[..16]}){(Instant is { } instant ? ", " + new OfficeClock(time).ToOffice(instant).InWords() : "")}";

    private static DateTimeOffset? InstantOf(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;

    [GeneratedRegex(@"\A(\d{1,18})[: ]([0-9A-Fa-f]{16,64})(?: (\S+))?\z")]
    private static partial Regex Line();
}

/// <summary>The chain of seals against what was noted of it elsewhere.</summary>
public static class NotedSeals
{
    /// <summary>The newest seal of this database; null without one.</summary>
    public static Task<NotedSeal?> LastSealAsync(this TimbangDb db, CancellationToken cancellationToken = default) => db.Set<SegelRiwayat>().AsNoTracking()
        .OrderByDescending(s => s.Ordinal)
        .Select(s => new NotedSeal(s.Ordinal, s.Hash, s.Instant))
        .FirstOrDefaultAsync(cancellationToken);

    /// <summary>What is wrong when this database does not hold the noted seal; null when it does.</summary>
    /// <param name="db">The database.</param>
    /// <param name="noted">The seal.</param>
    /// <param name="where">Where it was noted, in words: "di ...", "pada ...".</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    public static async Task<string?> ContradictionAsync(this TimbangDb db, NotedSeal noted, string where, CancellationToken cancellationToken = default)
    {
        var held = await db.Set<SegelRiwayat>().AsNoTracking()
            .Where(s => s.Ordinal == noted.Ordinal)
            .Select(s => new NotedSeal(s.Ordinal, s.Hash, s.Instant))
            .FirstOrDefaultAsync(cancellationToken);
        if (held?.IsSameAs(noted) is true)
        {
            return null;
        }

        var last = await db.LastSealAsync(cancellationToken);
        return held is null
            ? $"Basis data ini lebih tua daripada segel terakhir yang tercatat {where}: {noted.InWords(db.Time)}. "
                + $"Yang terakhir di sini: {last?.InWords(db.Time) ?? "belum ada segel"}. Yang dicatat sesudahnya tidak ada di dalamnya."
            : $"Basis data ini bukan lanjutan segel yang tercatat {where}: {noted.InWords(db.Time)}. "
                + $"Di sini nomor itu: {held.InWords(db.Time)}. Riwayatnya ditulis ulang, dilanjutkan dari cadangan lama, atau milik basis data lain.";
    }
}
