using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>Where a decree stands: its steps with who and when, whose turn it is, and the act that comes next.</summary>
/// <param name="Keputusan">The decree.</param>
/// <param name="People">Names of those who acted on it.</param>
/// <param name="Pengaturan">How the office orders the acts.</param>
/// <param name="Actor">Who looks.</param>
public sealed record Standing(Keputusan Keputusan, IReadOnlyDictionary<Guid, string> People, Pengaturan Pengaturan, Actor Actor)
{
    /// <summary>The acts in the order of the office.</summary>
    public IReadOnlyList<StepShown> Steps =>
    [
        Shown("Susun dan ajukan", DecreeStage.Disusun, Keputusan.DrafterId, Keputusan.DraftedOn),
        Shown("Setujui", DecreeStage.Diajukan, Keputusan.ApproverId, Keputusan.ApprovedOn),
        .. Pengaturan.RatificationNeeded
            ? [Shown("Sahkan", DecreeStage.Disetujui, Keputusan.RatifierId, Keputusan.RatifiedOn)]
            : Array.Empty<StepShown>(),
        Shown(IsWet ? "Beri nomor dan cetak" : "Tetapkan", Pengaturan.RatificationNeeded ? DecreeStage.Disahkan : DecreeStage.Disetujui, Keputusan.DeterminedById, Keputusan.Date),
        .. IsWet ? [Shown("Tanda tangani dan simpan", DecreeStage.Dicetak, null, Keputusan.EffectiveFrom)] : Array.Empty<StepShown>(),
        Shown("Terima dan arsipkan", DecreeStage.Ditetapkan, null, null),
    ];

    /// <summary>Whose turn it is, in words; empty when it was given up.</summary>
    public string Turn => Keputusan.Stage switch
    {
        DecreeStage.Disusun => $"PPID: memeriksa dan mengajukan rancangan",
        DecreeStage.Diajukan => "Atasan PPID: menyetujui atau mengembalikan",
        DecreeStage.Disetujui when Pengaturan.RatificationNeeded => "Atasan PPID: mengesahkan",
        DecreeStage.Disetujui or DecreeStage.Disahkan => $"{Pengaturan.DeterminedBy.InWords()}: {(IsWet ? "memberi nomor dan mencetak" : "menetapkan dan memberi nomor")}",
        DecreeStage.Dicetak => "PPID: menyimpan naskah bertanda tangan",
        DecreeStage.Ditetapkan => "Unit yang butirnya diputus: menerima dan mengarsipkan",
        _ => "",
    };

    /// <summary>The next act on the way to effect, or null once it is in effect or given up.</summary>
    public string? NextAct => Keputusan.Stage switch
    {
        DecreeStage.Disusun => nameof(Keputusan.Ajukan),
        DecreeStage.Diajukan => nameof(Keputusan.Setujui),
        DecreeStage.Disetujui when Pengaturan.RatificationNeeded => nameof(Keputusan.Sahkan),
        DecreeStage.Disetujui or DecreeStage.Disahkan => IsWet ? nameof(Keputusan.Cetak) : nameof(Keputusan.Tetapkan),
        DecreeStage.Dicetak => nameof(Keputusan.SimpanNaskah),
        _ => null,
    };

    /// <summary>Whether the person who looks may do the act now.</summary>
    public bool May(string act) =>
        Keputusan.Procedure.Allows(act, Keputusan.Stage, Actor, null)
        && (act is not (nameof(Keputusan.Tetapkan) or nameof(Keputusan.Cetak)) || Actor.Has(Pengaturan.DeterminedBy))
        && (act is not (nameof(Keputusan.Setujui) or nameof(Keputusan.Sahkan)) || !Wrote);

    /// <summary>Whether it is, or will be, signed with ink.</summary>
    private bool IsWet => Keputusan.Stage == DecreeStage.Dicetak || (Pengaturan.WetSignature && Keputusan.Stage < DecreeStage.Dicetak);

    /// <summary>Whether the person who looks wrote in it, and so may not approve it whatever the post.</summary>
    public bool Wrote => Keputusan.IsWrittenBy(Actor);

    private StepShown Shown(string words, DecreeStage at, Guid? by, DateOnly? on)
    {
        var done = Keputusan.Stage > at && on is not null;
        var detail = !done ? "" : $"{(by is { } person ? People.GetValueOrDefault(person, "") + ", " : "")}{on!.Value.Plain()}";
        return new(words, done ? "done" : Keputusan.Stage == at ? "now" : null, detail);
    }
}

/// <summary>One step as it is drawn.</summary>
/// <param name="Words">The act.</param>
/// <param name="Class">"done", "now", or null for what is to come.</param>
/// <param name="Detail">Who and when.</param>
public sealed record StepShown(string Words, string? Class, string Detail);
