using Timbang.DasarHukum;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Pengujian;

namespace Timbang.Tests;

/// <summary>Cases made by public acts only, so that they are never impossible. All belong to one agency with two units.</summary>
internal static class Given
{
    public static readonly DateOnly TestDay = new(2026, 11, 23);
    public static readonly Guid Agency = Guid.Parse("0192f000-0000-7000-8000-000000000001");
    public static readonly Guid Unit = Guid.Parse("0192f000-0000-7000-8000-000000000002");
    public static readonly Guid OtherUnit = Guid.Parse("0192f000-0000-7000-8000-000000000003");
    public static readonly Pengaturan Pengaturan = new() { Seat = "Muara Tenang" };

    /// <summary>An office that signs minutes and decrees with ink.</summary>
    public static readonly Pengaturan TandaTanganBasah = Pengaturan with { WetSignature = true };

    /// <summary>A paper of three pages, and a good scan of it.</summary>
    public static readonly ScannedPaper Issued = new(new('a', 64), 3);

    public static readonly SignedCopy SignedCopy = new(FileKind.Pdf, 3, new('b', 64)) { Scan = Scan.Clean };

    public static readonly Actor Petugas = Someone("Petugas", Unit, Role.Petugas);
    public static readonly Actor PpidPelaksana = Someone("PPID Pelaksana", Unit, Role.PpidPelaksana);
    public static readonly Actor PetugasOfOtherUnit = Someone("Petugas lain", OtherUnit, Role.Petugas);
    public static readonly Actor Ppid = Someone("PPID", null, Role.Ppid);
    public static readonly Actor Ketua = Someone("Ketua", null, Role.KetuaTim);
    public static readonly Actor Anggota1 = Someone("Anggota Satu", null, Role.AnggotaTim);
    public static readonly Actor Anggota2 = Someone("Anggota Dua", null, Role.AnggotaTim);
    public static readonly Actor Penasihat = Someone("Penguji luar", null, Role.AnggotaTim);
    public static readonly Actor Atasan = Someone("Atasan PPID", null, Role.AtasanPpid);
    public static readonly Actor Administrator = Someone("Administrator", null, Role.Administrator);

    public static DateTimeOffset At(DateOnly date, int hour = 10) => new(date.ToDateTime(new TimeOnly(hour, 0)), TimeSpan.FromHours(8));

    public static Actor Someone(string name, Guid? unit, params Role[] roles) => new(
        Guid.CreateVersion7(),
        name,
        Agency,
        [.. roles.Select(role => new Mandate(Guid.CreateVersion7(), role, unit is { } id ? new HashSet<Guid> { id } : null))]);

    public static UjiKonsekuensi UjiKonsekuensi(Trigger? trigger = null) => Timbang.Pengujian.UjiKonsekuensi.Buka(
        new TestFileTerms("UK-2026/014", "Penilaian kinerja", Unit, trigger ?? Trigger.Plain(TriggerKind.Prakarsa), "B-000.8.3.3"),
        Petugas,
        TestDay);

    public static Uraian Uraian(string? document = null) => new()
    {
        Title = "Hasil penilaian kinerja individual pegawai 2025",
        PublicTitle = "Hasil penilaian kinerja pegawai 2025",
        Document = document,
        Summary = "Nilai dan catatan per pegawai, dengan rerata per unit.",
        Holder = "Bidang Kinerja BKPSDM",
        Form = Wujud.KeduaDuanya,
        Place = "Aplikasi kinerja; rak 4",
        Reason = "Diminta seorang peneliti dan belum ada dalam daftar informasi publik.",
    };

    public static Butir Didaftar(string? document = null, Retest? retest = null) =>
        retest is null
            ? Butir.Daftarkan(UjiKonsekuensi(), 1, Uraian(document), Petugas, TestDay)
            : Butir.UjiLagi(UjiKonsekuensi(), Uraian(document), retest, Petugas, TestDay);

    public static Butir Dikaji(string? document = null, Retest? retest = null)
    {
        var butir = Didaftar(document, retest);
        butir.Kaji(Petugas, TestDay);
        return butir;
    }

    public static Butir Diinventaris(Matriks? matriks = null)
    {
        var butir = Dikaji();
        butir.IsiMatriks(matriks ?? Matriks(), "", Examination(), PpidPelaksana);
        butir.Inventariskan(Examination(), PpidPelaksana, TestDay);
        return butir;
    }

    public static Butir Diuji(Matriks? matriks = null)
    {
        var butir = Diinventaris(matriks);
        butir.Uji(Examination(), Ppid, TestDay);
        return butir;
    }

    public static Examination Examination(DateOnly? date = null) => new() { Law = KatalogHukum.Bawaan, Date = date ?? TestDay };

    /// <summary>A complete line on letter h, item 4: closes the individual scores for two years.</summary>
    public static Line Line(string part = "Nilai dan catatan per orang", string ground = "17.h.4") => new()
    {
        Id = Guid.CreateVersion7(),
        Part = part,
        Ground = ground,
        IfOpened = "Nilai seseorang dapat dipakai untuk menekan pegawai itu di tempat kerjanya.",
        IfClosed = "Umum tidak melihat nilai per orang; rerata per unit tetap terbuka.",
        Harmed = "Pegawai yang dinilai",
        Likelihood = 4,
        Severity = 3,
        PublicInterest = "Pengawasan kinerja cukup dengan rerata unit.",
        Consent = false,
        PublicOffice = false,
        Period = Until(TestDay.AddYears(2)),
    };

    public static Line Whole(string ground, JangkaWaktu period) => Line(Timbang.Pengujian.Line.Whole, ground) with { Period = period };

    public static JangkaWaktu Until(DateOnly date) => new(PeriodKind.SampaiTanggal, date);

    /// <summary>The milder option: individual scores closed, the rest open.</summary>
    public static Matriks Matriks() => new()
    {
        Lines = [Line()],
        Ladder = new Ladder { Chosen = LadderRung.HitamkanSebagian, WhyNotOpen = "Nilai per orang ikut terlihat." },
        Proposed = Klasifikasi.DikecualikanSebagian,
    };

    /// <summary>Everything closed on one line.</summary>
    public static Matriks Closed(Line line) => new()
    {
        Lines = [line],
        Ladder = new Ladder
        {
            Chosen = LadderRung.Tutup,
            WhyNotOpen = "Penyidikan terganggu.",
            WhyNotBlacken = "Seluruh isi menyangkut perkara.",
            WhyNotLater = "Belum ada peristiwa yang dapat ditunggu.",
        },
        Proposed = Klasifikasi.Dikecualikan,
    };

    public static Matriks MatriksPenegakanHukum(DateOnly until) => Closed(Whole("17.a.1", Until(until)));

    public static Member Member(Actor actor, bool isChair = false, bool votes = true)
    {
        var terms = new AppointmentTerms(actor.PersonId, isChair ? Role.KetuaTim : Role.AnggotaTim, null, TestDay.AddYears(-1), null, "800/1/2026");
        return Timbang.Pengujian.Member.By(Penugasan.Tugaskan(Agency, terms with { Votes = votes }, by: null), actor.Name);
    }

    /// <summary>The letter of an outside examiner for one sitting alone.</summary>
    public static Penugasan GuestLetter(Guid sidangId, bool votes = true) => Penugasan.Tugaskan(
        Agency, new(Guid.CreateVersion7(), Role.AnggotaTim, null, TestDay.AddDays(-7), null, "800/9/2026") { SidangId = sidangId, Votes = votes }, Administrator);

    public static Member Guest(Guid sidangId, bool votes = true) => Timbang.Pengujian.Member.By(GuestLetter(sidangId, votes), "Penguji tamu", "Dosen");

    /// <summary>An outside examiner asked for this sitting, who sits in it.</summary>
    public static Member SeatGuest(Sidang sidang, bool votes = true)
    {
        var guest = Guest(sidang.Id, votes);
        sidang.SeatGuest(guest, Administrator);
        return guest;
    }

    /// <summary>Chair, two members and an outside examiner who advises.</summary>
    public static IReadOnlyList<Member> Tim() => [Member(Ketua, isChair: true), Member(Anggota1), Member(Anggota2), Member(Penasihat, votes: false)];

    public static Sidang Dijadwalkan() => Sidang.Jadwalkan(
        new SittingTerms("Sidang November", TestDay, new TimeOnly(9, 0), "Ruang rapat", "B-000.8.3.3"), Tim(), Ppid, TestDay);

    /// <summary>A running sitting with all four present, save those named, and one item on its agenda.</summary>
    public static (Sidang Sidang, AgendaItem Item, Butir Butir) Berlangsung(Matriks? matriks = null, Guid? unitHead = null, Pengaturan? office = null, params Actor[] absent)
    {
        var butir = Diuji(matriks);
        var sidang = Dijadwalkan();
        var item = AgendaItem.Agendakan(sidang, butir, 1, unitHead, Ppid);
        butir.Agendakan(sidang.Id, Ppid, TestDay);
        sidang.Mulai(Tim(), [item], office ?? Pengaturan, Ketua, TestDay, At(TestDay, 9));
        foreach (var actor in new[] { Anggota1, Anggota2, Penasihat }.Except(absent))
        {
            sidang.Hadir(actor.PersonId, actor, TestDay, At(TestDay, 9));
        }

        return (sidang, item, butir);
    }

    /// <summary>Everyone with a seat scores blind, then the chair opens the scores.</summary>
    public static void Dibahas(Sidang sidang, AgendaItem item)
    {
        foreach (var actor in new[] { Ketua, Anggota1, Anggota2 }.Where(a => item.NotScored(sidang.Forum).Any(m => m.PersonId == a.PersonId)))
        {
            item.Nilai(sidang.Forum, Choice.Terbuka, 3, null, actor);
        }

        item.BukaNilai(sidang.Forum, Ketua);
    }

    /// <summary>The same, decided by these votes of chair and members; the minutes are closed but not signed.</summary>
    public static (Sidang Sidang, AgendaItem Item, Butir Butir) Ditutup(params Choice[] votes) => Ditutup(Pengaturan, votes);

    public static (Sidang Sidang, AgendaItem Item, Butir Butir) Ditutup(Pengaturan office, params Choice[] votes)
    {
        var (sidang, item, butir) = Berlangsung(office: office);
        Dibahas(sidang, item);
        foreach (var (actor, choice) in new[] { Ketua, Anggota1, Anggota2 }.Zip(votes))
        {
            item.Suarakan(sidang.Forum, choice, null, actor);
        }

        item.Putuskan(sidang.Forum, "Lengkapi matriks.", Ketua);
        sidang.Tutup([item], "01/BA/2026", Ketua, TestDay, At(TestDay, 15));
        return (sidang, item, butir);
    }

    public static CatalogueEntry Catalogue() => new()
    {
        Summary = "Rerata nilai kinerja per unit",
        Holder = "Bidang Kinerja BKPSDM",
        Publisher = "Kepala BKPSDM",
        Made = "Januari 2026, Muara Tenang",
        Form = "Softcopy",
        Retention = "5 tahun",
    };

    public static DecreeItem DecreeItem(Klasifikasi outcome = Klasifikasi.DikecualikanSebagian) => new()
    {
        ButirId = Guid.CreateVersion7(),
        OriginId = Guid.CreateVersion7(),
        UnitId = Unit,
        UnitName = "BKPSDM",
        PublicTitle = "Hasil penilaian kinerja pegawai 2025",
        MinutesNumber = "01/BA/2026",
        ConsideredOn = TestDay,
        Advised = outcome,
        Outcome = outcome,
        Matriks = Matriks(),
        GroundTexts = new Dictionary<string, string> { ["17.h.4"] = "hasil evaluasi kapabilitas seseorang" },
        Catalogue = Catalogue(),
        Due = TestDay.AddMonths(1),
    };

    public static DecreeText DecreeText() => new(
        "Klasifikasi informasi yang dikecualikan",
        ["bahwa telah dilakukan pengujian konsekuensi;"],
        ["Undang-Undang Nomor 14 Tahun 2008;"],
        ["Menetapkan satu butir informasi sebagai informasi yang dikecualikan sebagian."]);

    public static DecreeText DecreeTextOfOpen() => DecreeText() with
    {
        About = "Klasifikasi informasi publik",
        Dictums = ["Butir dalam Lampiran merupakan informasi terbuka."],
    };

    public static Keputusan Disusun(params DecreeItem[] items) => Keputusan.Susun(
        new DecreeDraft(
            items.Length > 0 && items.All(i => i.Outcome == Klasifikasi.Terbuka) ? DecreeTextOfOpen() : DecreeText(),
            items.Length == 0 ? [DecreeItem()] : items),
        Ppid,
        TestDay);

    public static Keputusan Disetujui(params DecreeItem[] items)
    {
        var keputusan = Disusun(items);
        keputusan.Ajukan(Pengaturan, Ppid);
        keputusan.Setujui(KatalogHukum.Bawaan, Pengaturan, Atasan, TestDay);
        return keputusan;
    }

    public static Keputusan Ditetapkan(params DecreeItem[] items)
    {
        var keputusan = Disetujui(items);
        keputusan.Tetapkan(Determination(TestDay), KatalogHukum.Bawaan, Pengaturan, Ppid, TestDay);
        return keputusan;
    }

    public static Determination Determination(DateOnly date, string? reasonForDelay = null, string number = "000.8.3.3/1/BKPSDM") =>
        new(number, 1, date, At(date, 11), "PPID", reasonForDelay);
}
