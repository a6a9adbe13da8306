using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Waktu;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Meja;

/// <summary>Items that wait for the person, one row per test file and stage: nobody works twenty-five rows of one file one by one.</summary>
internal sealed class ItemsWaiting(TimbangDb db, Actor actor, Pengaturan office, WorkingCalendar calendar)
{
    // On an agenda or in a draft, it is the sitting or the decree that waits.
    private static readonly Stage[] Elsewhere = [Stage.Diagendakan, Stage.Disusun, Stage.Diarsipkan, Stage.Ditarik];

    private static readonly Stage[] Own = [.. Enum.GetValues<Stage>().Except(Elsewhere)];

    public async Task<IReadOnlyList<Waiting>> ReadAsync(CancellationToken cancellationToken)
    {
        var mine = Own.Where(IsMine).ToList();
        if (mine.Count == 0)
        {
            return [];
        }

        var rows = await (
            from butir in db.Butir.AsNoTracking()
            where mine.Contains(butir.Stage)
            join uji in db.UjiKonsekuensi.AsNoTracking() on butir.UjiId equals uji.Id
            select new Row(
                butir.Id, butir.UjiId, butir.UnitId, butir.Stage, butir.StageSince, butir.ConsideredOn, butir.KeputusanId,
                butir.Uraian.Title, butir.Reason, uji.Number, uji.Title, uji.Trigger)).ToListAsync(cancellationToken);
        var complete = await CompleteMinutesAsync(rows, cancellationToken);
        return
        [
            .. rows
                .Where(r => actor.HasAny(Turn(r.Stage), r.UnitId) && (r.Stage != Stage.Dipertimbangkan || complete.Contains(r.ButirId)))
                .GroupBy(r => (r.UjiId, r.Stage, r.KeputusanId))
                .Select(g => AsWaiting([.. g])),
        ];
    }

    /// <summary>Whose turn it is: the unit's people before the PPID, who may act for them but is not waited for.</summary>
    public static IReadOnlyList<Role> Turn(Stage stage)
    {
        var roles = Journey.Turn(stage);
        return roles.Any(Penugasan.NeedsUnit) ? [.. roles.Where(Penugasan.NeedsUnit)] : roles;
    }

    private bool IsMine(Stage stage) => Turn(stage).Any(actor.Has);

    private async Task<HashSet<Guid>> CompleteMinutesAsync(List<Row> rows, CancellationToken cancellationToken)
    {
        if (rows.TrueForAll(r => r.Stage != Stage.Dipertimbangkan))
        {
            return [];
        }

        var ids = await (
            from butir in db.Butir
            where butir.Stage == Stage.Dipertimbangkan
            join sidang in db.Sidang on butir.SidangId equals sidang.Id
            where sidang.Stage == SittingStage.Lengkap
            select butir.Id).ToListAsync(cancellationToken);
        return [.. ids];
    }

    private Waiting AsWaiting(IReadOnlyList<Row> items)
    {
        var first = items[0];
        // Once a decree is in force the statute's clock has stopped; what is left is the office's own target.
        var statute = items
            .Where(i => !Journey.IsDecided(i.Stage))
            .Select(i => Clocks.Of(i.Trigger, i.ConsideredOn, calendar).Governing)
            .OfType<Deadline>()
            .MinBy(d => d.Due);
        var target = Journey.Target(first.Stage, items.Min(i => i.Since), office, calendar);
        var (about, verb) = Words(first.Stage);
        return new(
            PathOf(items),
            items.Count == 1 ? first.Title : first.FileTitle,
            first.Stage == Stage.Dikembalikan ? $"{about} {first.Reason}" : items.Count == 1 ? about : $"{items.Count} butir. {about}",
            first.FileNumber,
            RoleWords.Join(Turn(first.Stage)),
            verb,
            statute ?? target,
            SentBack: first.Stage == Stage.Dikembalikan)
        {
            Target = statute is null ? null : target,
        };
    }

    private static string PathOf(IReadOnlyList<Row> items) => items[0] switch
    {
        { Stage: Stage.Ditetapkan or Stage.Diterima, KeputusanId: { } keputusan } => $"/keputusan/{keputusan}",
        { Stage: Stage.Dipertimbangkan } => "/keputusan/susun",
        { Stage: Stage.Dikaji } when items.Count == 1 => $"/butir/{items[0].ButirId}/matriks",
        _ when items.Count == 1 => $"/butir/{items[0].ButirId}",
        var first => $"/uji/{first.UjiId}",
    };

    private static (string About, string Verb) Words(Stage stage) => stage switch
    {
        Stage.Didaftar => ("Sudah didaftar, menunggu hasil kajian dan usulan.", "Selesaikan kajian"),
        Stage.Dikembalikan => ("Dikembalikan:", "Perbaiki butir"),
        Stage.Dikaji => ("Hasil kajian masuk, menunggu matriks uji konsekuensi.", "Isi matriks"),
        Stage.Diinventaris => ("Matriks sudah masuk inventaris, menunggu pengujian PPID.", "Uji butir"),
        Stage.Diuji => ("Sudah diuji, menunggu agenda sidang.", "Agendakan butir"),
        Stage.Dipertimbangkan => ("Berita acara lengkap, menunggu rancangan keputusan.", "Susun keputusan"),
        Stage.Ditetapkan => ("Keputusan sudah ditetapkan, menunggu tanda terima.", "Terima keputusan"),
        _ => ("Keputusan sudah diterima, menunggu catatan arsip.", "Arsipkan keputusan"),
    };

    private sealed record Row(
        Guid ButirId,
        Guid UjiId,
        Guid UnitId,
        Stage Stage,
        DateOnly Since,
        DateOnly? ConsideredOn,
        Guid? KeputusanId,
        string Title,
        string Reason,
        string FileNumber,
        string FileTitle,
        Trigger Trigger);
}
