using Timbang.DasarHukum;
using Timbang.Pengujian;

namespace Timbang.Web.Tests.Hosting;

/// <summary>What an item is about and what the sitting decides on it.</summary>
internal sealed record ItemSpec(string Title = "Hasil penilaian kinerja pegawai 2025", Klasifikasi Outcome = Klasifikasi.DikecualikanSebagian)
{
    public string Part { get; init; } = "Nilai dan catatan per orang";

    public string IfOpened { get; init; } = "Nilai seseorang dapat dipakai untuk menekan pegawai itu.";

    public int Years { get; init; } = 2;

    /// <summary>Days beside the years.</summary>
    public int Days { get; init; }

    /// <summary>Another period than one that ends on a date.</summary>
    public JangkaWaktu? Period { get; init; }

    /// <summary>Statutes beside Pasal 17 itself.</summary>
    public IReadOnlyList<Rujukan> Citations { get; init; } = [];

    public bool OtherUnit { get; init; }

    public Trigger? Trigger { get; init; }

    public Retest? Retest { get; init; }

    /// <summary>What the last member writes who votes apart, or null.</summary>
    public string? Dissent { get; init; }

    public Uraian Uraian() => new()
    {
        Title = "Judul dalam: " + Title,
        PublicTitle = Title,
        Summary = "Nilai dan catatan per pegawai, dengan rerata per unit.",
        Holder = "Bidang Kinerja",
        Form = Wujud.KeduaDuanya,
        Place = "Rak rahasia 4",
        Reason = "Belum ada dalam daftar informasi publik.",
    };

    public Matriks Matriks(DateOnly today) => Outcome switch
    {
        Klasifikasi.Dikecualikan => new()
        {
            Lines = [Line(Timbang.Pengujian.Line.Whole, today)],
            Ladder = new() { Chosen = LadderRung.Tutup, WhyNotOpen = "Rugi.", WhyNotBlacken = "Tidak cukup.", WhyNotLater = "Tidak ada peristiwanya." },
            Proposed = Klasifikasi.Dikecualikan,
        },
        Klasifikasi.DikecualikanSebagian => new()
        {
            Lines = [Line(Part, today)],
            Ladder = new() { Chosen = LadderRung.HitamkanSebagian, WhyNotOpen = "Nilai per orang ikut terlihat." },
            Proposed = Klasifikasi.DikecualikanSebagian,
        },
        _ => new() { Ladder = new() { Chosen = LadderRung.BukaSeluruhnya }, Proposed = Klasifikasi.Terbuka },
    };

    private Line Line(string part, DateOnly today) => new()
    {
        Id = Guid.CreateVersion7(),
        Part = part,
        Ground = "17.h.4",
        Citations = Citations,
        IfOpened = IfOpened,
        IfClosed = "Umum tidak melihat nilai per orang; rerata per unit tetap terbuka.",
        Harmed = "Pegawai yang dinilai",
        Likelihood = 4,
        Severity = 3,
        PublicInterest = "Pengawasan kinerja cukup dengan rerata unit.",
        Consent = false,
        PublicOffice = false,
        Period = Period ?? new(PeriodKind.SampaiTanggal, today.AddYears(Years).AddDays(Days)),
    };
}
