using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace Timbang.Web.Data.Trail;

/// <summary>Every entry against the one before it, against its own hash, and against its values.</summary>
internal sealed class ChainCheck(TimbangDb db, TrailCount count)
{
    public async IAsyncEnumerable<Finding> FindAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Riwayat? last = null;
        var entries = db.Riwayat.AsNoTracking().Include(r => r.Isi).OrderBy(r => r.CaseId).ThenBy(r => r.Ordinal).AsAsyncEnumerable();
        await foreach (var entry in entries.WithCancellation(cancellationToken))
        {
            var before = last?.CaseId == entry.CaseId ? last : null;
            count.Cases += before is null ? 1 : 0;
            count.Entries++;
            foreach (var finding in Check(entry, before))
            {
                yield return finding;
            }

            last = entry;
        }
    }

    private IEnumerable<Finding> Check(Riwayat entry, Riwayat? before)
    {
        var where = $"{entry.CaseKind} {entry.CaseId} entri {entry.Ordinal}";
        if (WhatIsWrong(entry, before) is { } wrong)
        {
            yield return Finding.Broken(where, wrong);
        }

        var hashes = HashesOf(entry);
        foreach (var value in entry.Isi)
        {
            count.Values++;
            count.Erased += value.ErasedOn is null ? 0 : 1;
            if (FindingOn(value, hashes.GetValueOrDefault(value.Field), where) is { } finding)
            {
                yield return finding;
            }

            hashes.Remove(value.Field);
        }

        foreach (var field in hashes.Keys)
        {
            yield return Finding.Broken(where, $"nilai {field} hilang");
        }
    }

    private static string? WhatIsWrong(Riwayat entry, Riwayat? before)
    {
        var expected = (before?.Ordinal ?? 0) + 1;
        if (entry.Ordinal != expected)
        {
            return entry.Ordinal > expected ? $"entri {expected} hilang sebelum entri ini" : "nomor urut entri ini ganda";
        }

        return (entry.PrevHash == (before?.Hash ?? Canonical.Genesis), entry.Hash == Canonical.HashOf(entry)) switch
        {
            (_, false) => "isi entri tidak cocok dengan sidiknya",
            (false, _) => "entri ini tidak menyambung entri sebelumnya",
            _ => null,
        };
    }

    private static Finding? FindingOn(RiwayatIsi value, string? hash, string where) => value switch
    {
        _ when hash is null => Finding.Broken(where, $"nilai {value.Field} ditambahkan kemudian"),
        { ErasedOn: not null, ErasedBasis: { Length: > 0 } basis } =>
            new Finding(false, where, $"nilai {value.Field} dihapus atas dasar {basis}"),
        { Salt: { } salt, Value: { } text } when Canonical.HashOf(salt, text) == hash => null,
        { Value: null } => Finding.Broken(where, $"nilai {value.Field} dihapus tanpa dasar"),
        _ => Finding.Broken(where, $"nilai {value.Field} tidak cocok dengan sidiknya"),
    };

    private static Dictionary<string, string> HashesOf(Riwayat entry) => entry.Fields
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(' '))
        .GroupBy(parts => parts[0])
        .ToDictionary(parts => parts.Key, parts => parts.Last()[^1]);
}
