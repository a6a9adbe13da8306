using Timbang.Waktu;

namespace Timbang.Pengujian;

/// <summary>
/// The two clocks of an item: the one that waits for it (a request's answer, the limit of the Majelis Komisioner, or the
/// last day of the exclusion it tests again), and
/// the decree's month, which begins when the sitting that decided the item closes. The earlier governs; the other is kept
/// for display (dossier 6.2 A11).
/// </summary>
/// <param name="Waiting">Answer to the request (10, or 17 working days), the limit of the Majelis, or the last day of the exclusion; null when nobody waits.</param>
/// <param name="Decree">One calendar month after the sitting; null while no sitting has decided the item.</param>
public sealed record Clocks(Deadline? Waiting, Deadline? Decree)
{
    /// <summary>The last day that governs, or null while no statute sets one.</summary>
    public Deadline? Governing => Waiting is not null && Decree is not null
        ? Deadline.Earlier(Waiting, Decree).Governs
        : Waiting ?? Decree;

    /// <summary>What to tell people when both clocks run and end on different days; empty when there is no conflict.</summary>
    public string Conflict => Waiting is not null && Decree is not null && Waiting.Due != Decree.Due
        ? $"Batas keputusan menurut SOP {Words(Decree)}, batas yang menunggu {Words(Waiting)}. Yang berlaku tanggal yang lebih awal."
        : "";

    /// <summary>The clocks of an item under this trigger.</summary>
    public static Clocks Of(Trigger trigger, DateOnly? consideredOn, WorkingCalendar calendar) => new(
        trigger switch
        {
            { Kind: TriggerKind.Permintaan, Received: { } received, Extended: true } => calendar.RequestAnswerExtended(received),
            { Kind: TriggerKind.Permintaan, Received: { } received } => calendar.RequestAnswer(received),
            { Kind: TriggerKind.PerintahMajelis, Received: { } received, Limit: { } limit } => OrderLimit(received, limit),
            { Kind: TriggerKind.AkanBerakhir, Limit: { } until } => LastDay(until),
            _ => null,
        },
        consideredOn is { } closed ? calendar.Decree(closed) : null);

    private static Deadline OrderLimit(DateOnly received, DateOnly limit) => new()
    {
        Start = received,
        Due = limit,
        Days = [],
        Rule = $"batas yang ditetapkan Majelis Komisioner dalam perintah yang diterima {received.InWords()}",
        DasarHukum = "Pasal 49 ayat (1) huruf c Perki 1/2021",
    };

    private static Deadline LastDay(DateOnly until) => new()
    {
        Start = until,
        Due = until,
        Days = [],
        Rule = "hari terakhir pengecualian yang diuji lagi; sesudahnya informasi terbuka sendiri",
        DasarHukum = "Pasal 10 ayat (2) PP 61/2010",
    };

    private static string Words(Deadline deadline) => deadline.Due.InWords();
}
