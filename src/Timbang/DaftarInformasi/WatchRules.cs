using Timbang.Pengujian;

namespace Timbang.DaftarInformasi;

/// <summary>What is asked before somebody goes on waiting for an event: an answer of today, the next day, and who asks then.</summary>
internal static class WatchRules
{
    /// <summary>The first thing that forbids it, or null.</summary>
    public static RuleException? Refusal(Watch watch, Pengecualian entry, DateOnly today) =>
        entry.Awaiting(today).Count == 0
            ? new("Pengecualian ini tidak menunggu suatu peristiwa, jadi tidak ada yang dipantau.")
            : OfAnswer(watch.Said) ?? OfDay(watch, entry, today) ?? OfResponsible(watch, entry);

    private static RuleException? OfAnswer(string? said) => said switch
    {
        _ when Prose.IsEmpty(said) => new("Tulis kepada siapa ditanyakan dan mengapa peristiwanya belum terjadi.", nameof(Watch.Said)),
        { Length: > Uraian.MaxText } => new($"Hasil pemantauan paling banyak {Uraian.MaxText:N0} huruf.", nameof(Watch.Said)),
        _ when Prose.HasPersonalNumber(said!) => new("Hasil pemantauan memuat deretan angka seperti NIK atau rekening. Hapus angkanya.", nameof(Watch.Said)),
        _ => null,
    };

    private static RuleException? OfDay(Watch watch, Pengecualian entry, DateOnly today)
    {
        var latest = entry.AskAgainBy(today);
        return latest <= today
            ? new("Hari ini hari terakhirnya: bagian ini tidak menunggu peristiwanya lebih lama. Bila sudah terjadi, catat berakhirnya.", nameof(Watch.Next))
            : watch.Next <= today || watch.Next > latest
                ? new($"Hari bertanya lagi sesudah hari ini dan paling lambat {latest.Plain()}: paling lama {Watch.MostMonths} bulan lagi, dan tidak melewati hari terakhirnya.", nameof(Watch.Next))
                : null;
    }

    private static RuleException? OfResponsible(Watch watch, Pengecualian entry) =>
        watch.Responsible is { } person && (person.BadanPublikId != entry.BadanPublikId || !person.HasAny(Pengecualian.Procedure[nameof(Pengecualian.Pantau)].By, entry.UnitId))
            ? new("Penanggung jawab haruslah PPID Pelaksana unit ini atau PPID, dengan penugasan yang masih berlaku.", nameof(Watch.Responsible))
            : null;
}
