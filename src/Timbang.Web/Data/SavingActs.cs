using Microsoft.EntityFrameworkCore;
using Timbang.Web.Data.Trail;

namespace Timbang.Web.Data;

/// <summary>
/// The only way to save a case: the rows, their trail and the key of the form in one transaction. Every case that the
/// act changed is saved, the one named and any other that was loaded, and none without a fact that says what was done.
/// </summary>
public static class SavingActs
{
    /// <param name="db">The database.</param>
    /// <param name="main">The case the person acted on.</param>
    /// <param name="version">The version the person saw, or null when the act does not depend on what was seen (a vote).</param>
    /// <param name="key">The key of the form, or null for acts of the machine.</param>
    /// <param name="cancellationToken">Stops before the commit, never within it.</param>
    /// <exception cref="StaleVersionException">Someone else changed the case.</exception>
    /// <exception cref="RuleException">The database is busy or full, or the same thing is there already.</exception>
    public static async Task SaveActAsync(
        this TimbangDb db,
        CaseFile main,
        uint? version,
        Guid? key,
        CancellationToken cancellationToken = default)
    {
        if (db.IsRefused)
        {
            throw new InvalidOperationException("A refused form is only drawn again: its page must ask ModelState.IsValid before it acts.");
        }

        if (version is { } seen)
        {
            await db.RequireSeenAsync(main, seen, cancellationToken);
        }

        try
        {
            await db.InTransactionAsync(() => db.WriteActAsync(main, key, cancellationToken), cancellationToken);
        }
        catch (DbUpdateConcurrencyException overtaken) when (overtaken.Entries.Select(e => e.Entity).OfType<CaseFile>().Any())
        {
            var other = overtaken.Entries.First(e => e.Entity is CaseFile);
            throw await db.StaleAsync(
                ((CaseFile)other.Entity).Id,
                (uint)other.OriginalValues[nameof(CaseFile.Version)]!,
                cancellationToken);
        }
        catch (Exception trouble) when (db.Dialect.Explain(trouble) is { } sentence)
        {
            throw new RuleException(sentence);
        }
    }

    /// <summary>Before an act whose rules would only say that it is too late: who was quicker is told first.</summary>
    /// <exception cref="StaleVersionException">Someone else changed the case.</exception>
    public static async Task RequireSeenAsync(this TimbangDb db, CaseFile file, uint version, CancellationToken cancellationToken)
    {
        if (version != file.Version)
        {
            throw await db.StaleAsync(file.Id, version, cancellationToken);
        }
    }

    /// <summary>What was done to the case since the version the person saw.</summary>
    public static async Task<StaleVersionException> StaleAsync(
        this TimbangDb db,
        Guid caseId,
        uint seen,
        CancellationToken cancellationToken)
    {
        var since = await db.TimelineAsync(caseId, seen, cancellationToken);
        var current = await db.Riwayat.Where(r => r.CaseId == caseId).MaxAsync(r => (long?)r.Version, cancellationToken);
        return new StaleVersionException(caseId, (uint)(current ?? 0), since);
    }

    private static async Task InTransactionAsync(this TimbangDb db, Func<Task> write, CancellationToken cancellationToken)
    {
        // A page's transaction is begun and committed by ActFilter, with the place of the result in it.
        if (db.Database.CurrentTransaction is not null)
        {
            await write();
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await write();
        await transaction.CommitAsync(CancellationToken.None);
    }

    private static async Task WriteActAsync(this TimbangDb db, CaseFile main, Guid? key, CancellationToken cancellationToken)
    {
        var recorded = db.TakeFacts(main);
        var instant = Canonical.ToMicroseconds(db.Time.GetUtcNow());
        await db.SaveRecordedAsync(cancellationToken);
        await new TrailWriter(db, instant).AppendAsync(recorded, cancellationToken);
        if (key is { } given && given != Guid.Empty)
        {
            db.Add(new IdempotencyKey
            {
                PersonId = db.Reach.PersonId ?? Guid.Empty,
                Key = given,
                CaseId = main.Id,
                Instant = instant,
            });
        }

        await db.SaveRecordedAsync(cancellationToken);
        db.HasSavedAct = true;
    }

    private static List<RecordedCase> TakeFacts(this TimbangDb db, CaseFile main)
    {
        var changed = db.ChangeTracker.Entries<CaseFile>()
            .Where(e => e.State != EntityState.Unchanged || e.Entity.Facts.Count > 0)
            .ToList();
        if (changed.Find(e => e.State == EntityState.Deleted || e.Entity.Facts.Count == 0) is { } silent)
        {
            throw new InvalidOperationException($"{silent.Entity.GetType().Name} was changed without an act that records it.");
        }

        if (changed.All(e => e.Entity != main))
        {
            throw new InvalidOperationException($"{main.GetType().Name} was not changed by an act, or was never added to the database.");
        }

        var recorded = changed.ConvertAll(e => new RecordedCase(e.Entity, [.. e.Entity.Facts]));
        RefuseUnstorableText(recorded);
        recorded.ForEach(r => r.Case.Saved());
        return recorded;
    }

    private static void RefuseUnstorableText(List<RecordedCase> recorded)
    {
        if (recorded.SelectMany(r => r.Facts).SelectMany(f => f.Values).FirstOrDefault(v => !StorableText.IsStorable(v.Value)) is { } value)
        {
            throw new RuleException(StorableText.Refusal, value.Field);
        }
    }
}
