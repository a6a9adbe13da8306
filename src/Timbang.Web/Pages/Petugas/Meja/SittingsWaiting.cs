using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Waktu;
using Timbang.Web.Data;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Meja;

/// <summary>
/// Sittings that wait for the person: her seat in one, or for who schedules them one that was not opened on its day, or whose minutes
/// are signed with ink. Until
/// when is the earliest clock of the items on the agenda; where none runs, the day of the sitting itself.
/// </summary>
internal sealed class SittingsWaiting(TimbangDb db, Actor actor, WorkingCalendar calendar, DateOnly today)
{
    private static readonly SittingStage[] Going = [SittingStage.Dijadwalkan, SittingStage.Berlangsung, SittingStage.Ditutup];

    public async Task<IReadOnlyList<Waiting>> ReadAsync(CancellationToken cancellationToken)
    {
        List<Seat> seats = [.. (await SeatsAsync(cancellationToken)).Where(seat => seat.StillMine), .. await OfOfficeAsync(cancellationToken)];
        var clocks = await ClocksAsync(seats, cancellationToken);
        return seats.ConvertAll(seat => AsWaiting(seat, clocks[seat.SidangId].OfType<Deadline>().MinBy(clock => clock.Due)));
    }

    private async Task<List<Seat>> SeatsAsync(CancellationToken cancellationToken) =>
        actor.Has(Role.AnggotaTim) || actor.Has(Role.KetuaTim)
            ? await (
                from sidang in db.Sidang.AsNoTracking().IgnoreAutoIncludes()
                from member in sidang.Members
                where member.PersonId == actor.PersonId && Going.Contains(sidang.Stage) && !(sidang.WetSignature && sidang.Stage == SittingStage.Ditutup)
                    && (sidang.Stage != SittingStage.Dijadwalkan || sidang.Date >= today)
                select new Seat(
                    sidang.Id, sidang.Title, sidang.Date, sidang.Time, sidang.Place, sidang.Stage, sidang.Number,
                    member.IsChair, member.PresentAt != null, member.SignedAt != null)).ToListAsync(cancellationToken)
            : [];

    private async Task<List<Seat>> OfOfficeAsync(CancellationToken cancellationToken) =>
        Sidang.Procedure[nameof(Sidang.JadwalUlang)].By.Any(actor.Has)
            ? await db.Sidang.AsNoTracking().IgnoreAutoIncludes()
                .Where(sidang => (sidang.Stage == SittingStage.Dijadwalkan && sidang.Date < today)
                    || (sidang.Stage == SittingStage.Ditutup && sidang.WetSignature) || sidang.Stage == SittingStage.Dicetak)
                .Select(sidang => new Seat(sidang.Id, sidang.Title, sidang.Date, sidang.Time, sidang.Place, sidang.Stage, sidang.Number, false, false, false) { OfOffice = true })
                .ToListAsync(cancellationToken)
            : [];

    private async Task<ILookup<Guid, Deadline?>> ClocksAsync(List<Seat> seats, CancellationToken cancellationToken)
    {
        var ids = seats.Select(seat => seat.SidangId).ToList();
        var items = ids.Count == 0 ? [] : await (
            from place in db.Agenda.AsNoTracking()
            where ids.Contains(place.SidangId) && place.Stage != AgendaStage.Dikeluarkan
            join butir in db.Butir on place.ButirId equals butir.Id
            join uji in db.UjiKonsekuensi on butir.UjiId equals uji.Id
            select new { place.SidangId, uji.Trigger, butir.ConsideredOn }).ToListAsync(cancellationToken);
        return items.ToLookup(item => item.SidangId, item => Clocks.Of(item.Trigger, item.ConsideredOn, calendar).Governing);
    }

    private static Waiting AsWaiting(Seat seat, Deadline? clock)
    {
        var (about, verb) = SittingWords(seat);
        return new(
            $"/sidang/{seat.SidangId}{(seat.MustSign || seat is { OfOffice: true, Stage: SittingStage.Ditutup } ? "/tanda-tangan" : seat.Stage == SittingStage.Dicetak ? "/naskah" : "")}",
            seat.Title,
            $"{about} {seat.Date.InWords()}, pukul {seat.Time:HH\\.mm}, {seat.Place}.",
            seat.Number ?? "",
            (seat.OfOffice ? Role.Ppid : seat.IsChair ? Role.KetuaTim : Role.AnggotaTim).InWords(),
            verb,
            clock ?? DayOf(seat));
    }

    private static (string About, string Verb) SittingWords(Seat seat) => (seat.Stage, seat.IsChair, seat.Signed) switch
    {
        (SittingStage.Dijadwalkan, _, _) when seat.OfOffice => ("Sidang tidak dibuka pada harinya.", "Jadwalkan ulang atau batalkan"),
        (SittingStage.Ditutup, _, _) when seat.OfOffice => ("Sidang sudah ditutup, berita acara menunggu diterbitkan untuk ditandatangani.", "Terbitkan berita acara"),
        (SittingStage.Dicetak, _, _) => ("Berita acara sudah terbit, menunggu naskah bertanda tangan.", "Simpan naskah bertanda tangan"),
        (SittingStage.Ditutup, _, false) => ("Sidang sudah ditutup, berita acara menunggu tanda tangan Anda.", "Tanda tangani berita acara"),
        (SittingStage.Ditutup, _, true) => ("Menunggu tanda tangan anggota lain.", "Lengkapi berita acara"),
        (SittingStage.Berlangsung, _, _) => ("Sidang sedang berlangsung.", "Masuk ke sidang"),
        (_, true, _) => ("Sidang dijadwalkan.", "Siapkan sidang"),
        _ => ("Sidang dijadwalkan.", "Baca agenda"),
    };

    private static Deadline DayOf(Seat seat) => new()
    {
        Start = seat.Date,
        Due = seat.Date,
        Days = [],
        Rule = "hari sidang; tidak ada permintaan atau putusan yang menunggu butir dalam agendanya",
        DasarHukum = "jadwal sidang",
        IsTarget = true,
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
        /// <summary>It waits for who schedules sittings: its day has passed and nobody opened it, or its minutes are signed with ink.</summary>
        public bool OfOffice { get; init; }

        public bool MustSign => Stage == SittingStage.Ditutup && Present && !Signed && !OfOffice;

        public bool StillMine => Stage != SittingStage.Ditutup || (Present && (!Signed || IsChair));
    }
}
