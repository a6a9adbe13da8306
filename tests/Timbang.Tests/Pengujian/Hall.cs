using Timbang.Pelaksana;
using Timbang.Pengujian;

namespace Timbang.Tests.Pengujian;

/// <summary>
/// A hall with a Tim of three voting members and one adviser, a PPID, and an item that may be closed in part or left open.
/// Everything is made by public acts, so that no case is impossible.
/// </summary>
internal sealed class Hall
{
    public static readonly DateOnly Day = new(2026, 4, 2);
    public static readonly DateTimeOffset Morning = new(2026, 4, 2, 1, 48, 0, TimeSpan.Zero);

    private readonly Guid agency = Guid.CreateVersion7();
    private readonly Guid unit = Guid.CreateVersion7();
    private readonly Dictionary<Guid, (Actor Actor, Penugasan Letter)> people = [];

    public Hall()
    {
        Ppid = Person("PPID", Role.Ppid);
        Ketua = Person("Ketua", Role.KetuaTim);
        Hukum = Person("Anggota Hukum", Role.AnggotaTim);
        Inspektur = Person("Inspektur", Role.AnggotaTim);
        Penasihat = Person("Penasihat", Role.AnggotaTim, votes: false);
        Petugas = Person("Petugas", Role.Petugas);
    }

    public Actor Ppid { get; }

    public Actor Ketua { get; }

    public Actor Hukum { get; }

    public Actor Inspektur { get; }

    public Actor Penasihat { get; }

    public Actor Petugas { get; }

    public Member Seat(Actor actor) => Member.By(people[actor.PersonId].Letter, actor.Name);

    public IReadOnlyList<Member> Tim() => [Seat(Ketua), Seat(Hukum), Seat(Inspektur), Seat(Penasihat)];

    public Sidang Scheduled(IReadOnlyList<Member>? tim = null) =>
        Sidang.Jadwalkan(Terms(Day), tim ?? Tim(), Ppid, Day.AddDays(-7));

    public static SidangTerms Terms(DateOnly day) => new("Sidang April", day, new(9, 0), "Ruang rapat", "2024-10-21");

    /// <summary>A running sitting with everyone there, and one item on its agenda.</summary>
    public (Sidang Sidang, AgendaItem Item) Running(params Actor[] absent)
    {
        var sidang = Scheduled();
        var item = AgendaItem.Agendakan(sidang, Butir(), 1, null, Ppid);
        sidang.Mulai(Tim(), [item], new Pengaturan(), Ketua, Day, Morning);
        foreach (var actor in new[] { Hukum, Inspektur, Penasihat }.Except(absent))
        {
            sidang.Hadir(actor.PersonId, actor, Day, Morning);
        }

        return (sidang, item);
    }

    /// <summary>The same, with scores open.</summary>
    public (Sidang Sidang, AgendaItem Item) Discussed()
    {
        var (sidang, item) = Running();
        item.BukaNilai(sidang.Forum, Ketua);
        return (sidang, item);
    }

    public Butir Butir()
    {
        var uji = UjiKonsekuensi.Buka(
            new UjiKonsekuensiTerms("UK-2026/001", "Kinerja", unit, Trigger.Plain(TriggerKind.Prakarsa), "2024-10-21"),
            Petugas,
            Day.AddDays(-30));
        var uraian = new Uraian
        {
            Title = "Penilaian kinerja",
            PublicTitle = "Penilaian kinerja",
            Summary = "Nilai per orang",
            Holder = "Bidang Mutasi",
            Place = "Lemari 2",
            Reason = "Diminta",
        };
        var butir = Timbang.Pengujian.Butir.Daftarkan(uji, 1, uraian, Petugas, Day.AddDays(-30));
        butir.Kaji(Petugas, Day.AddDays(-29));
        butir.IsiMatriks(new Matriks { Lines = [new Line { Id = Guid.CreateVersion7(), Part = "Nilai per orang" }] }, "", Ppid);
        return butir;
    }

    private Actor Person(string name, Role role, bool votes = true)
    {
        var id = Guid.CreateVersion7();
        var letter = Penugasan.Tugaskan(
            agency,
            new PenugasanTerms(id, role, unit, Day.AddYears(-1), null, "800/1/2026") { Votes = votes },
            null);
        var actor = new Actor(id, name, agency, [new Mandate(letter.Id, role, letter.UnitId is null ? null : new HashSet<Guid> { unit })]);
        people.Add(id, (actor, letter));
        return actor;
    }
}
