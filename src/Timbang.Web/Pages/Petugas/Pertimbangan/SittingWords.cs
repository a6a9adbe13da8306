using Timbang.Dokumentasi;
using Timbang.Pengujian;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>What people call the parts of a sitting.</summary>
internal static class SittingWords
{
    public static string InWords(this SittingStage stage) => stage switch
    {
        SittingStage.Dijadwalkan => "Dijadwalkan",
        SittingStage.Berlangsung => "Sedang berlangsung",
        SittingStage.Ditutup => "Menunggu tanda tangan",
        SittingStage.Dicetak => "Menunggu naskah bertanda tangan",
        SittingStage.Lengkap => "Berita acara lengkap",
        _ => "Dibatalkan",
    };

    public static string Shape(this SittingStage stage) => stage switch
    {
        SittingStage.Ditutup or SittingStage.Dicetak => "warn",
        SittingStage.Lengkap => "good",
        _ => "",
    };

    public static string InWords(this AgendaStage stage) => stage switch
    {
        AgendaStage.Dinilai => "Menunggu giliran",
        AgendaStage.Dibahas => "Dibahas",
        AgendaStage.Diputus => "Diputus",
        AgendaStage.Ditunda => "Ditunda",
        _ => "Dikeluarkan",
    };

    public static string InWords(this Choice choice) => choice switch
    {
        Choice.Dikecualikan => "Dikecualikan seluruhnya",
        Choice.DikecualikanSebagian => "Dikecualikan sebagian",
        Choice.Terbuka => "Terbuka",
        _ => "Dikembalikan",
    };

    /// <summary>The shape that goes with the word.</summary>
    public static string Shape(this Choice choice) => choice switch
    {
        Choice.Dikecualikan => "shut",
        Choice.DikecualikanSebagian => "part",
        Choice.Terbuka => "open",
        _ => "back",
    };

    public static Choice AsChoice(this Klasifikasi outcome) => Enum.Parse<Choice>(outcome.ToString());

    /// <summary>How an item was decided, as the minutes say it; empty while it is not.</summary>
    public static string HowDecided(this AgendaItem item)
    {
        var votes = item.Votes.Count(v => v.Choice == item.Outcome);
        return (item.Outcome, item.ByConsensus) switch
        {
            (null, _) => "",
            (_, true) => "dengan musyawarah mufakat",
            _ when votes * 2 > item.Votes.Count => $"dengan suara terbanyak, {votes} dari {item.Votes.Count} suara",
            _ => "karena tidak ada pilihan yang mencapai lebih dari setengah suara",
        };
    }

    /// <summary>How a member stands behind the minutes; nothing where she is still to sign with ink.</summary>
    public static string SignatureInWords(this Member member, Sidang sidang, Func<DateTimeOffset, DateTimeOffset> toOffice) => (sidang.WetSignature, member) switch
    {
        (true, { SignedAt: { } filed }) => $"menandatangani dengan tinta; naskah bertanda tangan disimpan {toOffice(filed).InWords()}",
        (true, { NotSignedReason: null }) when sidang.Stage == SittingStage.Dicetak => "",
        (_, { SignedAt: { } signed }) => $"ditandatangani secara elektronik oleh {member.Name} pada {toOffice(signed).InWords()}",
        (_, { NotSignedReason: { } reason }) => $"belum menandatangani: {reason}",
        _ => "belum menandatangani",
    };

    /// <summary>A recusal as the minutes tell it: who stepped aside and why; who lifted it and why; whether the member stepped aside all the same.</summary>
    public static string Told(this Recusal recusal, string name, Forum forum)
    {
        var lifted = recusal.LiftedById is { } by ? $" Pengunduran ini dicabut oleh {forum.Find(by)?.Name}: {recusal.LiftReason}." : "";
        var own = recusal.OwnReason.Length > 0 ? $" Sesudah itu {name} mundur atas kemauan sendiri: {recusal.OwnReason}." : "";
        return $"{name} mundur dari butir ini: {recusal.Reason.TrimEnd('.')}.{lifted}{own}";
    }

    /// <summary>The paper that a letter of this kind is.</summary>
    public static PaperKind Paper(this LetterKind kind) => kind switch
    {
        LetterKind.Invitation => PaperKind.Invitation,
        LetterKind.Cancellation => PaperKind.Cancellation,
        _ => PaperKind.Result,
    };

    /// <summary>How a result came from paper, as the minutes tell it.</summary>
    public static string InWords(this OnPaper paper) => $"Hasil ini diputus di atas kertas dan disalin oleh {paper.ByName} pada {paper.Date.Plain()}: {paper.Why.TrimEnd('.')}.";

    /// <summary>The confidence of a score.</summary>
    public static string ConfidenceInWords(this int confidence) => confidence switch
    {
        1 => "ragu",
        2 => "agak ragu",
        3 => "cukup yakin",
        4 => "yakin",
        _ => "sangat yakin",
    };

    /// <summary>An act of the trail, said as done.</summary>
    public static string AsDone(this string act) => act switch
    {
        nameof(Sidang.Jadwalkan) => "Sidang dijadwalkan",
        nameof(Sidang.JadwalUlang) => "Sidang dijadwalkan ulang",
        nameof(Sidang.Siapkan) => "Persiapan sidang disimpan",
        nameof(Sidang.Undang) => "Undangan diterbitkan",
        nameof(Sidang.Beritahukan) => "Pembatalan diberitahukan",
        nameof(Sidang.Kirim) => "Surat dikirim lagi",
        nameof(Sidang.Batalkan) => "Sidang dibatalkan",
        nameof(Sidang.SeatGuest) => "Penguji tamu disertakan",
        nameof(Sidang.UnseatGuest) => "Penugasan penguji tamu diakhiri",
        nameof(Sidang.Mulai) => "Sidang dibuka",
        nameof(Sidang.Hadir) => "Kehadiran dicatat",
        nameof(Sidang.Pulang) => "Kepulangan dicatat",
        nameof(Sidang.Tutup) => "Sidang ditutup, berita acara bernomor",
        nameof(Sidang.TandaTangani) => "Berita acara ditandatangani",
        nameof(Sidang.Lengkapi) => "Berita acara dinyatakan lengkap",
        nameof(Sidang.Cetak) => "Berita acara dicetak untuk ditandatangani",
        nameof(Sidang.Sampaikan) => "Surat hasil diterbitkan untuk unit",
        nameof(Sidang.SimpanNaskah) => "Naskah bertanda tangan disimpan",
        _ => act,
    };
}
