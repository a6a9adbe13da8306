using Microsoft.EntityFrameworkCore;
using Timbang.DasarHukum;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Security;

namespace Timbang.Web.Tests.Hosting;

/// <summary>
/// An agency of two units with its people, and items taken through study, test and sitting by the acts of the law room, so
/// that tests of what comes after a sitting can begin there.
/// </summary>
internal sealed class OfficeAtWork
{
    private readonly TimbangHost host;
    private int files;

    private OfficeAtWork(TimbangHost host, BadanPublik badan)
    {
        this.host = host;
        Badan = badan;
    }

    public BadanPublik Badan { get; }

    public UnitKerja Unit { get; private set; } = null!;

    public UnitKerja OtherUnit { get; private set; } = null!;

    public Account Petugas { get; private set; } = null!;

    public Account OtherPetugas { get; private set; } = null!;

    public Account Ppid { get; private set; } = null!;

    public Account Atasan { get; private set; } = null!;

    public Account Ketua { get; private set; } = null!;

    private Account Pelaksana { get; set; } = null!;

    private Account OtherPelaksana { get; set; } = null!;

    private IReadOnlyList<Account> Tim { get; set; } = [];

    public static async Task<OfficeAtWork> OpenAsync(TimbangHost host, Pengaturan? pengaturan = null, string name = "Kabupaten Muara Tenang", string zone = "Asia/Makassar")
    {
        var badan = BadanPublik.Daftarkan(name, name.ToLowerInvariant().Replace(' ', '-'), zone, pengaturan ?? Settings);
        await host.WithDbAsync(async db =>
        {
            db.Add(badan);
            await db.SaveActAsync(badan, null, null);
        });
        var office = new OfficeAtWork(host, badan);
        await office.EmployAsync();
        return office;
    }

    public static Pengaturan Settings { get; } = new()
    {
        Seat = "Muara Tenang",
        Letterhead = ["PEMERINTAH KABUPATEN MUARA TENANG", "BADAN KEPEGAWAIAN", "Jalan Perkantoran 1"],
        CopyRecipients = ["Bupati Muara Tenang", "Sekretaris Daerah"],
    };

    /// <summary>Items that one sitting decided, with complete minutes unless said otherwise.</summary>
    public Task<IReadOnlyList<Guid>> ConsiderAsync(params ItemSpec[] specs) => ConsiderAsync(specs, signed: true);

    public Task<IReadOnlyList<Guid>> ConsiderAsync(IReadOnlyList<ItemSpec> specs, bool signed) => host.WithDbAsync(async db =>
    {
        var people = await ActorsAsync(db);
        var items = specs.Select(spec => Tested(db, spec, people)).ToList();
        var sidang = await SitAsync(db, items, people, signed);
        await db.SaveActAsync(sidang, null, null);
        return (IReadOnlyList<Guid>)[.. items.Select(i => i.Butir.Id)];
    });

    /// <summary>A person with another post beside.</summary>
    public Task AssignAsync(Account account, Role role, AppointmentKind kind) => host.WithDbAsync(async db =>
    {
        var terms = new AppointmentTerms(account.Id, role, null, new DateOnly(2026, 1, 1), null, "800/002/2026") { Kind = kind };
        var penugasan = Penugasan.Tugaskan(Badan.Id, terms, null);
        db.Add(penugasan);
        await db.SaveActAsync(penugasan, null, null);
    });

    private async Task EmployAsync()
    {
        Unit = await Given.UnitAsync(host, Badan);
        OtherUnit = await Given.UnitAsync(host, Badan, "INSPEKTORAT");
        Petugas = await Given.PersonAsync(host, Badan, Role.Petugas, Unit, "Sri Wahyuni");
        OtherPetugas = await Given.PersonAsync(host, Badan, Role.Petugas, OtherUnit, "Rudi Hartono");
        Pelaksana = await Given.PersonAsync(host, Badan, Role.PpidPelaksana, Unit, "Dewi Lestari");
        OtherPelaksana = await Given.PersonAsync(host, Badan, Role.PpidPelaksana, OtherUnit, "Joko Susilo");
        Ppid = await Given.PersonAsync(host, Badan, Role.Ppid, name: "Bambang Prasetyo");
        Atasan = await Given.PersonAsync(host, Badan, Role.AtasanPpid, name: "Hj. Nurhayati");
        Ketua = await Given.PersonAsync(host, Badan, Role.KetuaTim, name: "Agus Salim");
        Tim =
        [
            Ketua,
            await Given.PersonAsync(host, Badan, Role.AnggotaTim, name: "Maria Ulfa"),
            await Given.PersonAsync(host, Badan, Role.AnggotaTim, name: "Yohanes Tandi"),
        ];
    }

    private async Task<Dictionary<Guid, Actor>> ActorsAsync(TimbangDb db)
    {
        var letters = await db.Penugasan.Where(p => p.BadanPublikId == Badan.Id).ToListAsync();
        var names = await db.Users.ToDictionaryAsync(u => u.Id, u => u.FullName);
        return letters.GroupBy(p => p.PersonId).ToDictionary(g => g.Key, g => new Actor(
            g.Key,
            names[g.Key],
            Badan.Id,
            [.. g.Select(p => new Mandate(p.Id, p.Role, p.UnitId is { } unit ? new HashSet<Guid> { unit } : null))]));
    }

    private (Butir Butir, ItemSpec Spec) Tested(TimbangDb db, ItemSpec spec, Dictionary<Guid, Actor> people)
    {
        var (unit, petugas, pelaksana) = spec.OtherUnit ? (OtherUnit, OtherPetugas, OtherPelaksana) : (Unit, Petugas, Pelaksana);
        var number = $"UK-2026/{Interlocked.Increment(ref files):000}-{Guid.CreateVersion7():N}"[..36];
        var terms = new TestFileTerms(number, "Penilaian kinerja", unit.Id, spec.Trigger ?? Trigger.Plain(TriggerKind.Prakarsa), "B-000.8.3.3");
        var uji = UjiKonsekuensi.Buka(terms, people[petugas.Id], Today);
        var butir = Butir.Daftarkan(uji, 1, spec.Uraian(), people[petugas.Id], Today, spec.Retest);
        var exam = new Examination { Law = KatalogHukum.Bawaan, Date = Today };
        butir.Kaji(people[petugas.Id], Today);
        butir.IsiMatriks(spec.Matriks(Today), "Lampiran rahasia: nama dan bukti", people[pelaksana.Id]);
        butir.Inventariskan(exam, people[pelaksana.Id], Today);
        butir.Uji(exam, people[Ppid.Id], Today);
        db.Add(uji);
        db.Add(butir);
        return (butir, spec);
    }

    private async Task<Sidang> SitAsync(TimbangDb db, List<(Butir Butir, ItemSpec Spec)> items, Dictionary<Guid, Actor> people, bool signed)
    {
        var ids = Tim.Select(t => t.Id).ToList();
        var letters = await db.Penugasan.Where(p => ids.Contains(p.PersonId)).ToListAsync();
        var members = letters.ConvertAll(p => Member.By(p, people[p.PersonId].Name));
        var sidang = Sidang.Jadwalkan(new SittingTerms("Sidang", Today, new TimeOnly(9, 0), "Ruang rapat", "B-000.8.3.3"), members, people[Ppid.Id], Today);
        db.Add(sidang);
        var agenda = items.Select((item, index) => Agenda(db, sidang, item.Butir, index + 1, people)).ToList();
        sidang.Mulai(letters.ConvertAll(p => Member.By(p, people[p.PersonId].Name)), agenda, Badan.Pengaturan, people[Ketua.Id], Today, Now);
        // Who opens the sitting is present by that.
        foreach (var person in Tim.Where(t => t != Ketua))
        {
            sidang.Hadir(person.Id, people[person.Id], Today, Now);
        }

        foreach (var (entry, item) in agenda.Zip(items))
        {
            Decide(entry, item.Spec, sidang, people);
        }

        Close(sidang, agenda, items, people, signed);
        return sidang;
    }

    private AgendaItem Agenda(TimbangDb db, Sidang sidang, Butir butir, int ordinal, Dictionary<Guid, Actor> people)
    {
        var entry = AgendaItem.Agendakan(sidang, butir, ordinal, null, people[Ppid.Id]);
        butir.Agendakan(sidang.Id, people[Ppid.Id], Today);
        db.Add(entry);
        return entry;
    }

    private void Decide(AgendaItem entry, ItemSpec spec, Sidang sidang, Dictionary<Guid, Actor> people)
    {
        var choice = Enum.Parse<Choice>(spec.Outcome.ToString());
        entry.BukaNilai(sidang.Forum, people[Ketua.Id]);
        foreach (var person in Tim)
        {
            var dissents = spec.Dissent is not null && person == Tim[^1];
            entry.Suarakan(sidang.Forum, dissents ? Choice.Dikembalikan : choice, dissents ? spec.Dissent : null, people[person.Id]);
        }

        entry.Putuskan(sidang.Forum, null, people[Ketua.Id]);
    }

    private void Close(Sidang sidang, List<AgendaItem> agenda, List<(Butir Butir, ItemSpec Spec)> items, Dictionary<Guid, Actor> people, bool signed)
    {
        sidang.Tutup(agenda, $"BA/{Guid.CreateVersion7():N}"[..20], people[Ketua.Id], Today, Now);
        items.ForEach(i => i.Butir.Pertimbangkan(i.Spec.Outcome, people[Ketua.Id], Today));
        foreach (var person in signed ? Tim : [])
        {
            sidang.TandaTangani(people[person.Id], Now);
        }
    }

    private DateTimeOffset Now => TimeZoneInfo.ConvertTime(host.Time.Now, TimeZoneInfo.FindSystemTimeZoneById(Badan.TimeZoneId));

    private DateOnly Today => DateOnly.FromDateTime(Now.DateTime);
}
