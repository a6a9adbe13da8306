using Timbang.Pelaksana;
using Timbang.Web.Data;
using Law = Timbang.Tests.Given;

namespace Timbang.Web.Tests.Hosting;

/// <summary>
/// An agency at work: two units, and a person for every part in the procedure. What they have done by the time a test
/// begins is in <see cref="OfficeCases"/>.
/// </summary>
public sealed class Office
{
    private readonly Dictionary<string, Actor> people = [];

    private Office(TimbangHost host, BadanPublik badan, UnitKerja unit, UnitKerja other) =>
        (Host, Badan, Unit, OtherUnit) = (host, badan, unit, other);

    public static Pengaturan Settings { get; } = new()
    {
        Seat = "Muara Tenang",
        Letterhead = ["PEMERINTAH KABUPATEN MUARA TENANG", "BADAN KEPEGAWAIAN", "Jalan Perkantoran 1"],
        CopyRecipients = ["Bupati Muara Tenang", "Sekretaris Daerah"],
    };

    /// <summary>The day on which every test begins: the start of <see cref="FakeTime"/>.</summary>
    public static DateOnly Today => Law.TestDay;

    public TimbangHost Host { get; }

    public BadanPublik Badan { get; }

    public UnitKerja Unit { get; }

    public UnitKerja OtherUnit { get; }

    public Actor Petugas => this[nameof(Petugas)];

    public Actor PpidPelaksana => this[nameof(PpidPelaksana)];

    /// <summary>The same two of the other unit.</summary>
    public Actor PetugasLain => this[nameof(PetugasLain)];

    public Actor PpidPelaksanaLain => this[nameof(PpidPelaksanaLain)];

    public Actor Ppid => this[nameof(Ppid)];

    public Actor Ketua => this[nameof(Ketua)];

    public Actor Anggota1 => this[nameof(Anggota1)];

    public Actor Anggota2 => this[nameof(Anggota2)];

    public Actor Atasan => this[nameof(Atasan)];

    /// <summary>Someone of the office, by the name of the property or the name hired under.</summary>
    public Actor this[string name] => people[name];

    /// <summary>The clock on the wall of this office.</summary>
    public DateTimeOffset Now => TimeZoneInfo.ConvertTime(Host.Time.Now, TimeZoneInfo.FindSystemTimeZoneById(Badan.TimeZoneId));

    /// <summary>An agency with its people; opening two on one host makes two agencies in one database.</summary>
    public static async Task<Office> OpenAsync(
        TimbangHost host,
        string name = "Kabupaten Muara Tenang",
        string zone = "Asia/Makassar",
        Pengaturan? pengaturan = null)
    {
        var badan = await Given.BadanAsync(host, name, zone, pengaturan ?? Settings);
        var (unit, other) = (await Given.UnitAsync(host, badan), await Given.UnitAsync(host, badan, "Inspektorat"));
        var office = new Office(host, badan, unit, other);
        await office.EmployAsync();
        return office;
    }

    /// <summary>Someone of the office at a browser: "Petugas", "Administrator".</summary>
    public Task<Visitor> SignInAsync(string name) => Host.SignInAsync(people[name]);

    /// <summary>Somebody new, with these assignments.</summary>
    public Task<Actor> HireAsync(string name, params (Role Role, UnitKerja? Unit)[] posts) => HireAsync(name, name, posts);

    /// <summary>A person with another letter beside.</summary>
    public Task AssignAsync(Guid personId, Role role, AppointmentKind kind = AppointmentKind.Definitif, bool votes = true) => Host.WithDbAsync(async db =>
    {
        var terms = new AppointmentTerms(personId, role, null, new DateOnly(2026, 1, 1), null, "800/002/2026") { Kind = kind, Votes = votes };
        var letter = Penugasan.Tugaskan(Badan.Id, terms, null);
        db.Add(letter);
        await db.SaveActAsync(letter, null, null);
    });

    private async Task EmployAsync()
    {
        await HireAsync(nameof(Petugas), "Sri Wahyuni", (Role.Petugas, Unit));
        await HireAsync(nameof(PpidPelaksana), "Dewi Lestari", (Role.PpidPelaksana, Unit));
        await HireAsync(nameof(PetugasLain), "Rudi Hartono", (Role.Petugas, OtherUnit));
        await HireAsync(nameof(PpidPelaksanaLain), "Joko Susilo", (Role.PpidPelaksana, OtherUnit));
        await HireAsync(nameof(Ppid), "Bambang Prasetyo", (Role.Ppid, null));
        await HireAsync(nameof(Ketua), "Agus Salim", (Role.KetuaTim, null));
        await HireAsync(nameof(Anggota1), "Maria Ulfa", (Role.AnggotaTim, null));
        await HireAsync(nameof(Anggota2), "Yohanes Tandi", (Role.AnggotaTim, null));
        await HireAsync(nameof(Atasan), "Hj. Nurhayati", (Role.AtasanPpid, null));
        await HireAsync("Administrator", "Lukman Hakim", (Role.Administrator, null));
    }

    private async Task<Actor> HireAsync(string name, string fullName, params (Role Role, UnitKerja? Unit)[] posts)
    {
        var account = await Given.PersonAsync(Host, Badan, fullName, posts);
        var mandates = await Host.WithDbAsync(db => Task.FromResult(
            db.Penugasan.Where(p => p.PersonId == account.Id).ToList().ConvertAll(p =>
                new Mandate(p.Id, p.Role, p.UnitId is { } unit ? new HashSet<Guid> { unit } : null))));
        return people[name] = new Actor(account.Id, fullName, Badan.Id, mandates);
    }
}
