using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Security;

namespace Timbang.Web.Demo;

/// <summary>
/// An office before its first case: the machine makes the agency and its first administrator, as <c>admin create</c> does;
/// the administrator makes units, accounts and assignments; the officers note their qualifications.
/// </summary>
public sealed class DemoFounding(DemoOffice office, DemoDays days, int day, IReadOnlyDictionary<string, string> hashes)
{
    private static readonly TimeOnly Morning = new(8, 0);

    private readonly DemoPerson administrator = office.Holders(Role.Administrator).First();

    private DateTimeOffset Start => days.At(day, Morning);

    public async Task FoundAsync(DemoDoor door)
    {
        await door.DoAsMachineAsync(Start, (services, db) => BeginAsync(services, db, door.Book));
        foreach (var act in Acts())
        {
            await door.DoAsync(act);
        }
    }

    private async Task BeginAsync(IServiceProvider services, TimbangDb db, DemoBook book)
    {
        var badan = BadanPublik.Daftarkan(office.Name, office.Slug, office.TimeZoneId, new Pengaturan
        {
            Seat = office.Seat,
            Letterhead = office.Letterhead,
            CopyRecipients = office.CopyRecipients,
        });
        book[office.Slug] = badan.Id;
        db.Add(badan);
        await db.SaveActAsync(badan, null, null);
        await RegisterAsync(administrator, services, db, book, by: null);
        await AssignAsync(administrator, db, book, by: null);
    }

    private IEnumerable<DemoAct> Acts()
    {
        var minute = 5;
        DemoAct Next(string by, Func<DemoDesk, Task> doAsync) => new(days.At(day, Morning, minute += 2), by, doAsync);
        var others = office.People.Where(p => p != administrator).ToList();
        return
        [
            .. office.Units.Select(unit => Next(administrator.Key, desk => EnterAsync(unit, desk))),
            .. others.Select(p => Next(administrator.Key, desk => RegisterAsync(p, desk.Get<IServiceProvider>(), desk.Db, desk.Book, desk.Actor))),
            .. others.Select(p => Next(administrator.Key, desk => AssignAsync(p, desk.Db, desk.Book, desk.Actor))),
            .. office.Units.Where(u => u.Head is not null).Select(unit => Next(administrator.Key, desk => HeadAsync(unit, desk))),
            .. office.People.Where(p => p.Qualifications is not null).Select(p => Next(p.Key, desk => QualifyAsync(p, desk))),
        ];
    }

    private static Task EnterAsync(DemoUnit unit, DemoDesk desk) =>
        desk.EnterAsync(unit.Code, UnitKerja.Daftarkan(desk.Actor.BadanPublikId, unit.Name, unit.Code, parent: null, desk.Actor));

    private async Task RegisterAsync(DemoPerson person, IServiceProvider services, TimbangDb db, DemoBook book, Actor? by)
    {
        var account = new Account
        {
            UserName = person.Key,
            FullName = person.Name,
            Post = person.Post,
            BadanPublikId = book[office.Slug],
            PasswordHash = hashes[person.Key],
        };
        var made = await services.GetRequiredService<UserManager<Account>>().CreateAsync(account);
        if (!made.Succeeded)
        {
            throw new InvalidOperationException($"{person.Key}: {string.Join(' ', made.Errors.Select(e => e.Description))}");
        }

        book[person.Key] = account.Id;
        var registered = Person.Register(account.Id, account.BadanPublikId, person.Name, by);
        db.Add(registered);
        await db.SaveActAsync(registered, null, null);
    }

    private async Task AssignAsync(DemoPerson person, TimbangDb db, DemoBook book, Actor? by)
    {
        foreach (var assignment in person.Assignments)
        {
            var unit = assignment.Unit is { } code ? book[code] : (Guid?)null;
            var terms = new AppointmentTerms(book[person.Key], assignment.Role, unit, days.Day(day), Until: null, assignment.Letter)
            {
                Kind = assignment.Kind,
                Votes = assignment.Votes,
            };
            var penugasan = Penugasan.Tugaskan(book[office.Slug], terms, by);
            db.Add(penugasan);
            await db.SaveActAsync(penugasan, null, null);
        }
    }

    private static async Task HeadAsync(DemoUnit unit, DemoDesk desk)
    {
        var id = desk.Book[unit.Code];
        var row = await desk.Db.UnitKerja.SingleAsync(u => u.Id == id);
        row.TetapkanKepala(desk.Book[unit.Head!], desk.Actor);
        await desk.SaveAsync(row);
    }

    private static async Task QualifyAsync(DemoPerson person, DemoDesk desk)
    {
        var row = await desk.Db.Set<Person>().SingleAsync(p => p.Id == desk.Actor.PersonId);
        row.Qualify(person.Qualifications!, desk.Actor);
        await desk.SaveAsync(row);
    }
}
