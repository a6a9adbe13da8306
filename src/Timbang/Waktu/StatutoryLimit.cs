namespace Timbang.Waktu;

/// <summary>A limit of the law as a person picks it: a short name for addresses, what it limits, how long.</summary>
/// <param name="Slug">Its name in an address.</param>
/// <param name="What">What must be done within it.</param>
/// <param name="Length">"10 hari kerja".</param>
/// <param name="Count">Counts it on a calendar.</param>
public sealed record StatutoryLimit(string Slug, string What, string Length, Func<WorkingCalendar, DateOnly, Deadline> Count)
{
    public static readonly IReadOnlyList<StatutoryLimit> All =
    [
        new("jawaban", "Jawaban atas permintaan informasi, sejak diterima", "10 hari kerja", StatutoryDeadlines.RequestAnswer),
        new("perpanjangan", "Jawaban yang diperpanjang dengan alasan tertulis, sejak permintaan diterima", "10 + 7 hari kerja", StatutoryDeadlines.RequestAnswerExtended),
        new("keberatan", "Keberatan pemohon, sejak alasannya ditemukan", "30 hari kerja", StatutoryDeadlines.ObjectionFiling),
        new("tanggapan", "Tanggapan atasan PPID, sejak keberatan diterima", "30 hari kerja", StatutoryDeadlines.ObjectionAnswer),
        new("sengketa", "Sengketa ke Komisi Informasi, sejak tanggapan diterima", "14 hari kerja", StatutoryDeadlines.DisputeFiling),
        new("keputusan", "Keputusan klasifikasi, sejak sidang ditutup", "1 bulan", StatutoryDeadlines.Decree),
        new("berakhir", "Pernyataan terbuka, sebelum jangka waktu pengecualian berakhir", "30 hari kerja", StatutoryDeadlines.ExpiryDeclaration),
    ];
}
