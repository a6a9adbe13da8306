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
                var entry = Entry(file, fact, head);
                db.Riwayat.Add(entry);
                (head.Ordinal, head.Hash) = (entry.Ordinal, entry.Hash);
            }
        }
    }

    private ChainHead NewHead(Guid caseId) => db.Add(new ChainHead { CaseId = caseId, Hash = Canonical.Genesis }).Entity;

    private Riwayat Entry(CaseFile file, Fact fact, ChainHead head)
    {
        var id = Guid.CreateVersion7(instant);
        var values = fact.Values.Select(v => RiwayatIsi.Of(id, v)).ToList();
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
            Fields = Canonical.FieldsOf(values),
            PrevHash = head.Hash,
            Isi = values,
        }.Hashed();
    }
}

/// <summary>A case with the facts that one act recorded on it.</summary>
internal sealed record RecordedCase(CaseFile Case, IReadOnlyList<Fact> Facts);
