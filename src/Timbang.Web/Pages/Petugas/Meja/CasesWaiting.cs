using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Pengujian;
using Timbang.Waktu;
using Timbang.Web.Data;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Meja;

/// <summary>Sittings and decrees that wait for the person.</summary>
internal sealed class CasesWaiting(TimbangDb db, Actor actor, Pengaturan office, DateOnly today)
{
    private static readonly SittingStage[] Going = [SittingStage.Dijadwalkan, SittingStage.Berlangsung, SittingStage.Ditutup];

    public async Task<IReadOnlyList<Waiting>> ReadAsync(CancellationToken cancellationToken) =>
    [
        .. await SittingsAsync(cancellationToken),
        .. await DecreesAsync(cancellationToken),
    ];

    private async Task<IEnumerable<Waiting>> SittingsAsync(CancellationToken cancellationToken)
    {
        if (!actor.Has(Role.AnggotaTim) && !actor.Has(Role.KetuaTim))
        {
            return [];
        }

        var rows = await Seats().ToListAsync(cancellationToken);
        return rows.Where(r => r.StillMine).Select(AsWaiting);
    }

    private IQueryable<Seat> Seats() =>
        from sidang in db.Sidang.AsNoTracking().IgnoreAutoIncludes()
        from member in sidang.Members
        where member.PersonId == actor.PersonId && Going.Contains(sidang.Stage)
            && (sidang.Stage != SittingStage.Dijadwalkan || sidang.Date >= today)
        select new Seat(
            sidang.Id, sidang.Title, sidang.Date, sidang.Time, sidang.Place, sidang.Stage, sidang.Number,
            member.IsChair, member.PresentAt != null, member.SignedAt != null);

    private static Waiting AsWaiting(Seat seat)
    {
        var (about, verb) = SittingWords(seat.Stage, seat.IsChair, seat.Signed);
        return new(
            $"/sidang/{seat.SidangId}",
            seat.Title,
            $"{about} {seat.Date.InWords()}, pukul {seat.Time:HH\\.mm}, {seat.Place}.",
            seat.Number ?? "",
            (seat.IsChair ? Role.KetuaTim : Role.AnggotaTim).InWords(),
            verb,
            null);
    }

    private static (string About, string Verb) SittingWords(SittingStage stage, bool isChair, bool signed) => (stage, isChair, signed) switch
    {
        (SittingStage.Ditutup, _, false) => ("Sidang sudah ditutup, berita acara menunggu tanda tangan Anda.", "Tandatangani berita acara"),
        (SittingStage.Ditutup, _, true) => ("Menunggu tanda tangan anggota lain.", "Lengkapi berita acara"),
        (SittingStage.Berlangsung, _, _) => ("Sidang sedang berlangsung.", "Masuk ke sidang"),
        (_, true, _) => ("Sidang dijadwalkan.", "Siapkan sidang"),
        _ => ("Sidang dijadwalkan.", "Baca agenda"),
    };

    private async Task<IEnumerable<Waiting>> DecreesAsync(CancellationToken cancellationToken)
    {
        var mine = DecreeStages();
        if (mine.Count == 0)
        {
            return [];
        }

        var decrees = await db.Keputusan.AsNoTracking().Where(k => mine.Contains(k.Stage)).ToListAsync(cancellationToken);
        return decrees
            .Where(k => !(IsForAnother(k.Stage) && k.WriterIds.Contains(actor.PersonId)))
            .Select(k =>
            {
                var (about, verb) = DecreeWords(k);
                return new Waiting($"/keputusan/{k.Id}", k.About, about, "", TurnOf(k.Stage), verb, DueOf(k), SentBack: k.ReturnReason.Length > 0 && k.Stage == DecreeStage.Disusun);
            });
    }

    private List<DecreeStage> DecreeStages()
    {
        List<DecreeStage> mine = [];
        var ready = office.RatificationNeeded ? DecreeStage.Disahkan : DecreeStage.Disetujui;
        if (actor.Has(Role.Ppid))
        {
            mine.Add(DecreeStage.Disusun);
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
        DecreeStage.Disusun => Role.Ppid.InWords(),
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
        _ => ("Sudah disetujui, menunggu penetapan dan nomor.", "Tetapkan keputusan"),
    };

    private static Deadline DueOf(Keputusan keputusan) => new()
    {
        Start = keputusan.Items.Min(i => i.ConsideredOn),
        Due = keputusan.Due,
        Days = [],
        Rule = "batas terawal dari butir-butirnya: 1 bulan kalender sejak sidang ditutup, atau jawaban atas permintaan yang menunggu",
        DasarHukum = "SOP B-000.8.3.3 langkah 4; Pasal 22 ayat (7) UU 14/2008",
    };

    /// <summary>The person's seat in a sitting. Once it is closed it waits only for who was present, to sign or (the chair) to complete.</summary>
    private sealed record Seat(
        Guid SidangId,
        string Title,
        DateOnly Date,
        TimeOnly Time,
        string Place,
        SittingStage Stage,
        string? Number,
        bool IsChair,
        bool Present,
        bool Signed)
    {
        public bool StillMine => Stage != SittingStage.Ditutup || (Present && (!Signed || IsChair));
    }
}
