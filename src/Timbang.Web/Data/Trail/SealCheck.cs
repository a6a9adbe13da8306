using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace Timbang.Web.Data.Trail;

/// <summary>The chain of seals, and every entry that a seal names: who cut or rewrote a chain cannot have rewritten the seal.</summary>
internal sealed class SealCheck(TimbangDb db, TrailCount count)
{
    private const int Page = 20;

    public async IAsyncEnumerable<Finding> FindAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        SegelRiwayat? last = null;
        while (await NextAsync(last, cancellationToken) is { Count: > 0 } seals)
        {
            foreach (var seal in seals)
            {
                count.Seals++;
                await foreach (var finding in CheckAsync(seal, last, cancellationToken))
                {
                    yield return finding;
                }

                (last, count.LastSeal) = (seal, $"{seal.Ordinal} {seal.Hash}");
            }
        }
    }

    private Task<List<SegelRiwayat>> NextAsync(SegelRiwayat? last, CancellationToken cancellationToken)
    {
        var after = last?.Ordinal ?? long.MinValue;
        return db.Set<SegelRiwayat>().AsNoTracking()
            .Where(s => s.Ordinal > after)
            .OrderBy(s => s.Ordinal)
            .Take(Page)
            .ToListAsync(cancellationToken);
    }

    private async IAsyncEnumerable<Finding> CheckAsync(
        SegelRiwayat seal,
        SegelRiwayat? before,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var where = $"Segel {seal.Ordinal}";
        if (WhatIsWrong(seal, before) is { } wrong)
        {
            yield return Finding.Broken(where, wrong);
        }

        var heads = HeadsOf(seal);
        var hashes = await HashesAsync(heads, cancellationToken);
        foreach (var head in heads.Where(h => hashes.GetValueOrDefault((h.CaseId, h.Ordinal)) != h.Hash))
        {
            var lost = hashes.ContainsKey((head.CaseId, head.Ordinal)) ? "tidak sama lagi" : "hilang";
            yield return Finding.Broken($"Berkas {head.CaseId} entri {head.Ordinal}", $"sudah disegel pada segel {seal.Ordinal}, tetapi {lost}");
        }
    }

    private static string? WhatIsWrong(SegelRiwayat seal, SegelRiwayat? before)
    {
        var expected = (before?.Ordinal ?? 0) + 1;
        if (seal.Ordinal != expected)
        {
            return $"segel {expected} hilang sebelum segel ini";
        }

        return (seal.PrevHash == (before?.Hash ?? Canonical.Genesis), seal.Hash == Canonical.HashOf(seal)) switch
        {
            (_, false) => "isi segel tidak cocok dengan sidiknya",
            (false, _) => "segel ini tidak menyambung segel sebelumnya",
            _ => null,
        };
    }

    private async Task<Dictionary<(Guid CaseId, int Ordinal), string>> HashesAsync(
        List<SealedEntry> heads,
        CancellationToken cancellationToken)
    {
        var cases = heads.Select(h => h.CaseId).ToList();
        var ordinals = heads.Select(h => h.Ordinal).Distinct().ToList();
        var entries = await db.Riwayat.AsNoTracking()
            .Where(r => cases.Contains(r.CaseId) && ordinals.Contains(r.Ordinal))
            .Select(r => new SealedEntry(r.CaseId, r.Ordinal, r.Hash))
            .ToListAsync(cancellationToken);
        return entries.GroupBy(e => (e.CaseId, e.Ordinal)).ToDictionary(e => e.Key, e => e.Last().Hash);
    }

    // A line that does not read as one was not written by Timbang; the hash of the seal has said so already.
    private static List<SealedEntry> HeadsOf(SegelRiwayat seal) =>
    [
        .. seal.Heads.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' '))
            .Where(parts => parts.Length == 3 && Guid.TryParse(parts[0], out _) && int.TryParse(parts[1], CultureInfo.InvariantCulture, out _))
            .Select(parts => new SealedEntry(Guid.Parse(parts[0]), int.Parse(parts[1], CultureInfo.InvariantCulture), parts[2])),
    ];

    private sealed record SealedEntry(Guid CaseId, int Ordinal, string Hash);
}
