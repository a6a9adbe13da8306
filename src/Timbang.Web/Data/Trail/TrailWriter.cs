using Microsoft.EntityFrameworkCore;

namespace Timbang.Web.Data.Trail;

/// <summary>
/// Chains the facts of an act to the entries before them. Runs after the rows of the cases are written: their locks
/// then keep every other writer of the same chains waiting.
/// </summary>
internal sealed class TrailWriter(TimbangDb db, DateTimeOffset instant)
{
    private readonly Guid personId = db.Reach.PersonId ?? Guid.Empty;

    public async Task AppendAsync(IReadOnlyList<RecordedCase> recorded, CancellationToken cancellationToken)
    {
        var ids = recorded.Select(r => r.Case.Id).ToList();
        var heads = await db.Set<ChainHead>().Where(h => ids.Contains(h.CaseId)).ToDictionaryAsync(h => h.CaseId, cancellationToken);
        foreach (var (file, facts) in recorded)
        {
            var head = heads.GetValueOrDefault(file.Id) ?? NewHead(file.Id);
            foreach (var fact in facts)
            {
                var entry = Entry(file, fact, head, isLast: fact == facts[^1]);
                db.Riwayat.Add(entry);
                (head.Ordinal, head.Hash) = (entry.Ordinal, entry.Hash);
            }
        }
    }

    private ChainHead NewHead(Guid caseId) => db.Add(new ChainHead { CaseId = caseId, Hash = Canonical.Genesis }).Entity;

    private Riwayat Entry(CaseFile file, Fact fact, ChainHead head, bool isLast)
    {
        var id = Guid.CreateVersion7(instant);
        var values = fact.Values.Select(v => RiwayatIsi.Of(id, v.Field, v.Value)).ToList();
        var hashes = values.Select(v => (v.Field, Canonical.HashOf(v.Salt!, v.Value!))).ToList();
        if (isLast)
        {
            var state = RiwayatIsi.Of(id, CaseState.Field, CaseState.Format);
            values.Add(state);
            hashes.Add((state.Field, StateOf(file, state.Salt!)));
        }

        return new Riwayat
        {
            Id = id,
            BadanPublikId = file.BadanPublikId,
            CaseKind = Canonical.Name(file.GetType().Name),
            CaseId = file.Id,
            Ordinal = head.Ordinal + 1,
            Version = file.Version,
            Act = Canonical.Name(fact.Act),
            Stage = Canonical.Name(fact.Stage),
            PenugasanId = fact.PenugasanId,
            PersonId = personId,
            Instant = instant,
            Fields = Canonical.FieldsOf(hashes),
            PrevHash = head.Hash,
            Isi = values,
        }.Hashed();
    }

    // The rows are in the tracker: nothing is asked of the database. A case that was loaded without them has no whole state.
    private string StateOf(CaseFile file, string salt)
    {
        var kept = db.Entry(file);
        foreach (var part in CaseState.PartsOf(kept.Metadata).Select(n => kept.Collection(n)))
        {
            part.IsLoaded |= file.Version == 1;
            if (!part.IsLoaded)
            {
                throw new InvalidOperationException($"{file.GetType().Name} was loaded without its {part.Metadata.Name}: the trail records the whole case.");
            }
        }

        return CaseState.HashOf(kept.Metadata, file, salt, CaseState.Format);
    }
}

/// <summary>A case with the facts that one act recorded on it.</summary>
internal sealed record RecordedCase(CaseFile Case, IReadOnlyList<Fact> Facts);
