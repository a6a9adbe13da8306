using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace Timbang.Web.Data.Trail;

/// <summary>Every entry against the one before it, against its own hash, and against its values.</summary>
internal sealed class ChainCheck(TimbangDb db, TrailCount count)
{
    private readonly ErasedValues erased = new();

    public async IAsyncEnumerable<Finding> FindAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Riwayat? last = null;
        var entries = db.Riwayat.AsNoTracking().Include(r => r.Isi).OrderBy(r => r.CaseId).ThenBy(r => r.Ordinal).AsAsyncEnumerable();
        await foreach (var entry in entries.WithCancellation(cancellationToken))
        {
            var before = last?.CaseId == entry.CaseId ? last : null;
            foreach (var finding in Check(entry, before))
            {
                yield return finding;
            }

            last = entry;
        }

        foreach (var finding in erased.TakeUnexplained())
        {
            yield return finding;
        }
    }

    private IEnumerable<Finding> Check(Riwayat entry, Riwayat? before)
    {
        count.Entries++;
        count.Cases += before is null ? 1 : 0;
        var where = $"{entry.CaseKind} {entry.CaseId} entri {entry.Ordinal}";
        var wrong = WhatIsWrong(entry, before);
        return
        [
            .. before is null ? erased.TakeUnexplained() : [],
            .. wrong is null ? Array.Empty<Finding>() : [Finding.Broken(where, wrong)],
            .. CheckValues(entry, where),
            .. erased.ExplainedBy(entry),
        ];
    }

    private IEnumerable<Finding> CheckValues(Riwayat entry, string where)
    {
        var hashes = HashesOf(entry);
        foreach (var value in entry.Isi)
        {
            if (value.Field != CaseState.Field)
            {
                count.Values++;
                count.Erased += value.ErasedOn is null ? 0 : 1;
            }

            if (WhatIsWrong(value, hashes.GetValueOrDefault(value.Field)) is { } wrong)
            {
                yield return Finding.Broken(where, $"nilai {value.Field} {wrong}");
            }
            else if (value.ErasedOn is not null)
            {
                erased.Note(entry, value, where);
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

    private static string? WhatIsWrong(RiwayatIsi value, string? hash) => value switch
    {
        _ when hash is null => "ditambahkan kemudian",
        { ErasedOn: not null, ErasedBasis.Length: > 0, Value: null, Salt: null } => null,
        { Field: CaseState.Field, Salt: not null, Value: not null } => null, // the newest is held against the case itself
        { Salt: { } salt, Value: { } text } when Canonical.HashOf(salt, text) == hash => null,
        { Value: null } => "dihapus tanpa dasar",
        _ => "tidak cocok dengan sidiknya",
    };

    private static Dictionary<string, string> HashesOf(Riwayat entry) => entry.Fields
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(' '))
        .GroupBy(parts => parts[0])
        .ToDictionary(parts => parts.Key, parts => parts.Last()[^1]);
}
