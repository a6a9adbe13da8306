namespace Timbang.Web.Data.Trail;

/// <summary>
/// Erased values of one chain, as its check comes upon them: each waits for the later entry that says who erased it, and
/// one that waits in vain was erased by hand.
/// </summary>
internal sealed class ErasedValues
{
    private readonly List<Waiting> waiting = [];

    public void Note(Riwayat entry, RiwayatIsi value, string where) => waiting.Add(new(entry.Id, value.Field, value.ErasedBasis!, where));

    /// <summary>What this entry explains, if it is one that erases.</summary>
    public IEnumerable<Finding> ExplainedBy(Riwayat entry)
    {
        if (entry.Act != nameof(CaseFile.EraseFromTrail))
        {
            return [];
        }

        var said = entry.Isi.ToDictionary(v => v.Field, v => v.Value ?? "");
        var (entryId, basis) = (said.GetValueOrDefault(nameof(Erasure.EntryId)), said.GetValueOrDefault(nameof(Erasure.Basis)));
        var fields = said.GetValueOrDefault(nameof(Erasure.Fields), "").Split(' ');
        var explained = waiting.FindAll(w => w.Basis == basis && (w.IsState || (w.EntryId.ToString() == entryId && fields.Contains(w.Field))));
        explained.ForEach(w => waiting.Remove(w));
        return explained.Where(w => !w.IsState).Select(w => new Finding(false, w.Where, $"nilai {w.Field} dihapus atas dasar {w.Basis}"));
    }

    /// <summary>What is left at the end of the chain; the next one begins with nothing.</summary>
    public IReadOnlyList<Finding> TakeUnexplained()
    {
        List<Finding> broken = [.. waiting.Select(w => Finding.Broken(w.Where, $"nilai {w.Field} dihapus tanpa entri yang mencatat siapa yang menghapusnya"))];
        waiting.Clear();
        return broken;
    }

    private sealed record Waiting(Guid EntryId, string Field, string Basis, string Where)
    {
        // Every past state of the case goes with the first value that is erased.
        public bool IsState => Field == CaseState.Field;
    }
}
