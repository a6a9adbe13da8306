using Microsoft.EntityFrameworkCore;
using Timbang.DaftarInformasi;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Waktu;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Meja;

/// <summary>What the person passed on and is still under way elsewhere, and what ends soon.</summary>
internal sealed class Elsewhere(TimbangDb db, Actor actor, WorkingCalendar calendar, DateOnly today)
{
    /// <summary>Working days ahead that the desk looks: warnings begin 60 working days before the end.</summary>
    private const int Ahead = 60;

    // Of what a chair passed on, what the sitting advised and no decree has taken up.
    private static readonly Stage[] Advised = [Stage.Dipertimbangkan, Stage.Disusun];

    private static readonly Stage[] Over = [Stage.Diarsipkan, Stage.Ditarik];

    public async Task<IReadOnlyList<PassedOn>> PassedOnAsync(CancellationToken cancellationToken)
    {
        var rows = await (
            from butir in Mine()
            join uji in db.UjiKonsekuensi.AsNoTracking() on butir.UjiId equals uji.Id
            orderby butir.StageSince descending
            select new { butir.Id, butir.Uraian.Title, butir.Stage, butir.UnitId, butir.StageSince, butir.ConsideredOn, uji.Number, uji.Trigger })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows
                .Where(r => !actor.HasAny(ItemsWaiting.Turn(r.Stage), r.UnitId))
                .Select(r => new PassedOn(
                    $"/butir/{r.Id}",
                    $"{r.Number} {r.Title}",
                    RoleWords.Join(Journey.Turn(r.Stage)),
                    r.StageSince,
                    Journey.IsDecided(r.Stage) ? null : Clocks.Of(r.Trigger, r.ConsideredOn, calendar).Governing)),
        ];
    }

    // Only a chair is asked about sittings: the question is dear, and nobody else passes an item on from one.
    private IQueryable<Butir> Mine() => actor.Has(Role.KetuaTim) ? WrittenOrChaired() : Written();

    private IQueryable<Butir> Going() => db.Butir.AsNoTracking().Where(butir => !Over.Contains(butir.Stage));

    private IQueryable<Butir> Written() => Going()
        .Where(butir => butir.DrafterId == actor.PersonId || butir.MatrixById == actor.PersonId || butir.TesterId == actor.PersonId);

    private IQueryable<Butir> WrittenOrChaired() => Going()
        .Where(butir => butir.DrafterId == actor.PersonId || butir.MatrixById == actor.PersonId || butir.TesterId == actor.PersonId
            || (Advised.Contains(butir.Stage) && db.Sidang.Any(s => s.Id == butir.SidangId && s.Members.Any(m => m.PersonId == actor.PersonId && m.IsChair))));

    /// <summary>What ends soon: how much, and the first of it.</summary>
    public async Task<(int Count, IReadOnlyList<Ending> First)> EndingAsync(int most, CancellationToken cancellationToken)
    {
        var ending = db.WithinReach().Ending(today, calendar.AddWorkingDays(today, Ahead).Due);
        var rows = await ending.Take(most)
            .Select(entry => new { entry.Id, entry.PublicTitle, entry.Part, entry.DecreeNumber, entry.From, entry.Until, Review = entry.NextReview ?? entry.Review, entry.DeclaredOn })
            .ToListAsync(cancellationToken);
        return (await ending.CountAsync(cancellationToken), [.. rows.Select(r => new Ending(
            r.Id, r.PublicTitle, r.Part, r.DecreeNumber, r.Until, r.Review,
            r.Until is { } until && !(r.Review < until) ? Pengecualian.Declaration(calendar, r.From, until) : null)
        {
            IsDeclared = r.DeclaredOn is not null,
        })]);
    }
}
