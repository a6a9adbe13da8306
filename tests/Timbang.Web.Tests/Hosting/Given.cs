using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Security;

namespace Timbang.Web.Tests.Hosting;

/// <summary>What tests start from, made by the same acts as people do.</summary>
public static class Given
{
    /// <summary>An agency in WITA.</summary>
    public static Task<BadanPublik> BadanAsync(
        TimbangHost host,
        string name = "Kabupaten Muara Tenang",
        string zone = "Asia/Makassar",
        Pengaturan? pengaturan = null) =>
        host.WithDbAsync(async db =>
        {
            var badan = BadanPublik.Daftarkan(name, name.ToLowerInvariant().Replace(' ', '-'), zone, pengaturan ?? new Pengaturan());
            db.Add(badan);
            await db.SaveActAsync(badan, null, null);
            return badan;
        });

    public static Task<UnitKerja> UnitAsync(TimbangHost host, BadanPublik badan, string name = "BKPSDM") =>
        host.WithDbAsync(async db =>
        {
            var unit = UnitKerja.Daftarkan(badan.Id, name, name, parent: null, by: null);
            db.Add(unit);
            await db.SaveActAsync(unit, null, null);
            return unit;
        });

    /// <summary>A person with one assignment from the first day of the test's year on; the roles of a unit need the unit.</summary>
    public static Task<Account> PersonAsync(TimbangHost host, BadanPublik badan, Role role, UnitKerja? unit = null, string? name = null) =>
        PersonAsync(host, badan, name ?? role.InWords(), (role, unit));

    /// <summary>A person with these assignments.</summary>
    public static Task<Account> PersonAsync(TimbangHost host, BadanPublik badan, string name, params (Role Role, UnitKerja? Unit)[] posts) =>
        host.WithDbAsync(async db =>
        {
            var userName = $"{name.ToLowerInvariant().Replace(' ', '.')}.{Guid.CreateVersion7():N}";
            var account = new Account
            {
                BadanPublikId = badan.Id,
                FullName = name,
                UserName = userName,
                NormalizedUserName = userName.ToUpperInvariant(),
                SecurityStamp = Guid.CreateVersion7().ToString(),
            };
            db.Add(account);
            await db.SaveChangesAsync();
            await RegisterAsync(db, account, posts);
            return account;
        });

    public static Actor Administrator(Guid badanPublikId) => new(
        Guid.CreateVersion7(),
        "Administrator",
        badanPublikId,
        [new Mandate(Guid.CreateVersion7(), Role.Administrator, null)]);

    private static async Task RegisterAsync(TimbangDb db, Account account, (Role Role, UnitKerja? Unit)[] posts)
    {
        var person = Person.Register(account.Id, account.BadanPublikId, account.FullName, null);
        db.Add(person);
        await db.SaveActAsync(person, null, null);
        foreach (var (role, unit) in posts)
        {
            var terms = new AppointmentTerms(account.Id, role, unit?.Id, new DateOnly(2026, 1, 1), null, "800/001/2026");
            var penugasan = Penugasan.Tugaskan(account.BadanPublikId, terms, null);
            db.Add(penugasan);
            await db.SaveActAsync(penugasan, null, null);
        }
    }
}
