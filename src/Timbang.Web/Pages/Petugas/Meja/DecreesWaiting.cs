using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Waktu;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Meja;

/// <summary>Decrees that wait for the person, and those the person passed on.</summary>
internal sealed class DecreesWaiting(TimbangDb db, Actor actor, Pengaturan office)
{
    private static readonly DecreeStage[] UnderWay = [DecreeStage.Disusun, DecreeStage.Diajukan, DecreeStage.Disetujui, DecreeStage.Disahkan, DecreeStage.Dicetak];

    public async Task<IEnumerable<Waiting>> ReadAsync(CancellationToken cancellationToken)
    {
        var mine = DecreeStages();
        if (mine.Count == 0)
        {
            return [];
        }

        var decrees = await db.Keputusan.AsNoTracking().Where(k => mine.Contains(k.Stage)).ToListAsync(cancellationToken);
        return decrees
            .Where(k => !(IsForAnother(k.Stage) && k.IsWrittenBy(actor)))
            .Select(k =>
            {
                var (about, verb) = DecreeWords(k);
                return new Waiting($"/keputusan/{k.Id}{k.Stage switch { DecreeStage.Diajukan => "/setujui", DecreeStage.Dicetak => "/naskah", _ => "" }}", k.About, about, "", TurnOf(k.Stage), verb, DueOn(k.Items.Min(i => i.ConsideredOn), k.Due), SentBack: k.ReturnReason.Length > 0 && k.Stage == DecreeStage.Disusun);
            });
    }

    /// <summary>Decrees the person drafted, approved or ratified that are under way with somebody else.</summary>
    public async Task<IReadOnlyList<PassedOn>> PassedOnAsync(IEnumerable<Waiting> mine, CancellationToken cancellationToken)
    {
        var paths = mine.Select(waiting => waiting.Path).ToHashSet();
        var decrees = await db.Keputusan.AsNoTracking()
            .Where(k => UnderWay.Contains(k.Stage) && (k.DrafterId == actor.PersonId || k.ApproverId == actor.PersonId || k.RatifierId == actor.PersonId))
            .Select(k => new { k.Id, k.About, k.Stage, Since = k.RatifiedOn ?? k.ApprovedOn ?? k.DraftedOn, k.Due })
            .ToListAsync(cancellationToken);
        return [.. decrees.Select(k => new PassedOn($"/keputusan/{k.Id}", k.About, TurnOf(k.Stage), k.Since, DueOn(k.Since, k.Due))).Where(k => !paths.Contains(k.Path))];
    }

    private List<DecreeStage> DecreeStages()
    {
        List<DecreeStage> mine = [];
        var ready = office.RatificationNeeded ? DecreeStage.Disahkan : DecreeStage.Disetujui;
        if (actor.Has(Role.Ppid))
        {
            mine.AddRange([DecreeStage.Disusun, DecreeStage.Dicetak]);
        }

        if (actor.Has(Role.AtasanPpid))
        {
            mine.Add(DecreeStage.Diajukan);
        }

        if (actor.Has(office.DeterminedBy))
        {
            mine.Add(ready);
        }

        if (office.RatificationNeeded && actor.Has(Role.AtasanPpid))
        {
            mine.Add(DecreeStage.Disetujui);
        }

        return mine;
    }

    // Nobody approves or ratifies what he wrote.
    private bool IsForAnother(DecreeStage stage) =>
        stage == DecreeStage.Diajukan || (stage == DecreeStage.Disetujui && office.RatificationNeeded);

    private string TurnOf(DecreeStage stage) => stage switch
    {
        DecreeStage.Disusun or DecreeStage.Dicetak => Role.Ppid.InWords(),
        DecreeStage.Diajukan => Role.AtasanPpid.InWords(),
        DecreeStage.Disetujui when office.RatificationNeeded => Role.AtasanPpid.InWords(),
        _ => office.DeterminedBy.InWords(),
    };

    private (string About, string Verb) DecreeWords(Keputusan keputusan) => keputusan.Stage switch
    {
        DecreeStage.Disusun when keputusan.ReturnReason.Length > 0 => ($"Dikembalikan: {keputusan.ReturnReason}", "Perbaiki rancangan"),
        DecreeStage.Disusun => ($"Rancangan dengan {keputusan.Items.Count} butir.", "Ajukan rancangan"),
        DecreeStage.Diajukan => ($"Rancangan dengan {keputusan.Items.Count} butir menunggu persetujuan.", "Baca dan setujui"),
        DecreeStage.Disetujui when office.RatificationNeeded => ("Sudah disetujui, menunggu pengesahan.", "Sahkan keputusan"),
        DecreeStage.Dicetak => ($"Keputusan {keputusan.Number} sudah terbit, menunggu naskah bertanda tangan.", "Simpan naskah bertanda tangan"),
        _ when office.WetSignature => ("Sudah disetujui, menunggu nomor untuk ditandatangani.", "Beri nomor dan cetak"),
        _ => ("Sudah disetujui, menunggu penetapan dan nomor.", "Tetapkan keputusan"),
    };

    private static Deadline DueOn(DateOnly start, DateOnly due) => new()
    {
        Start = start,
        Due = due,
        Days = [],
        Rule = "batas terawal dari butir-butirnya: 1 bulan kalender sejak sidang ditutup, atau jawaban atas permintaan yang menunggu",
        DasarHukum = "SOP B-000.8.3.3 langkah 4; Pasal 22 ayat (7) UU 14/2008",
    };
}
