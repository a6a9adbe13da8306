using Timbang.Pelaksana;
using Timbang.Pengujian;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>
/// How much of a sitting a person sees, and which of its acts are hers. Members, the PPID and his superior follow it as it
/// runs; a unit learns that its item is on it, and of votes when it is closed.
/// </summary>
public sealed record Viewpoint(Sidang Sidang, Actor Actor, bool WholeAgency)
{
    public Member? Seat { get; } = Sidang.Forum.Find(Actor.PersonId);

    /// <summary>An outside examiner: the lists and the other pages that this one leads to are not there.</summary>
    public bool IsGuest => Actor.IsGuest;

    public bool IsClosed => Sidang.Stage is SittingStage.Ditutup or SittingStage.Dicetak or SittingStage.Lengkap;

    public bool Follows => Seat is not null || WholeAgency;

    public bool SeesVotes => Follows || IsClosed;

    /// <summary>The chair who sits in this sitting.</summary>
    public bool IsChair => Seat is { IsChair: true } && Actor.Has(Role.KetuaTim);

    /// <summary>Whether the act is open to this person at this stage; a chair must sit in the sitting.</summary>
    public bool May(string act) =>
        Sidang.Procedure.Allows(act, Sidang.Stage, Actor, null, Sidang.Id)
        && (IsChair || !Sidang.Procedure[act].By.SequenceEqual([Role.KetuaTim]));

    /// <summary>Evidence and names are for those who sit on the item.</summary>
    public bool ReadsAnnexOf(AgendaItem item) => Seat is { } seat && !item.IsRecused(seat.PersonId);

    /// <summary>Whose turn it is, in words; empty when nobody's is.</summary>
    public string Turn => Sidang.Stage switch
    {
        SittingStage.Dijadwalkan => "Ketua, membuka sidang pada harinya",
        SittingStage.Berlangsung => "Tim Pertimbangan",
        SittingStage.Ditutup when Sidang.WetSignature => "PPID, mencetak berita acara",
        SittingStage.Dicetak => "PPID, menyimpan naskah bertanda tangan",
        SittingStage.Ditutup => string.Join(", ", Sidang.Members.Where(m => m.Present && m.SignedAt is null).Select(m => m.Name)) + ": menandatangani",
        _ => "",
    };
}
