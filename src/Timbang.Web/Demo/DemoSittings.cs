using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Pages.Petugas.Pertimbangan;

namespace Timbang.Web.Demo;

/// <summary>SOP step 3: sittings are called, get their agenda, sit, and their minutes are signed.</summary>
public sealed class DemoSittings(DemoStory story, DemoOffice office, DemoDays days)
{
    // Units have been told what became of their items in sittings so many days back; the last one is still to be told.
    private const int Told = 10;

    private readonly string chair = office.Holder(Role.KetuaTim);
    private readonly string ppid = office.Holder(Role.Ppid);

    public IEnumerable<DemoAct> Acts() =>
    [
        .. office.WetSince is { } day ? [new DemoAct(days.At(day, new(8, 20)), office.Holder(Role.Administrator), SignWithInkAsync)] : Array.Empty<DemoAct>(),
        .. story.Sittings.Where(s => s.Office == office.Slug).SelectMany(ActsOf),
    ];

    private static async Task SignWithInkAsync(DemoDesk desk)
    {
        var badan = await desk.Db.BadanPublik.SingleAsync(b => b.Id == desk.Actor.BadanPublikId);
        badan.UbahPengaturan(badan.Pengaturan with { WetSignature = true }, desk.Actor);
        await desk.SaveAsync(badan);
    }

    private IEnumerable<DemoAct> ActsOf(DemoSitting sitting) =>
    [
        new(days.At(Math.Min(sitting.Day, 0) - DemoItemDays.Ahead, new(8, 10)), ppid, d => CallAsync(sitting, d)),
        .. sitting.Agenda.Select((entry, index) => new DemoAct(days.At(AgendaDay(sitting), new(14, 0), 2 * index), ppid, d => ListAsync(sitting, entry, d))),
        .. sitting.Day < 0 ? Held(sitting) : Prepared(sitting),
    ];

    private IEnumerable<DemoAct> Prepared(DemoSitting sitting) =>
    [
        .. sitting.Guest is { } guest ? [new DemoAct(days.At(AgendaDay(sitting), new(15, 10)), office.Holder(Role.Administrator), d => AskAsync(sitting, guest, d))] : Array.Empty<DemoAct>(),
        new(days.At(AgendaDay(sitting), new(15, 30)), ppid, d => PrepareAsync(sitting, d)),
        new(days.At(AgendaDay(sitting), new(15, 40)), ppid, d => InviteAsync(sitting, d)),
    ];

    private IEnumerable<DemoAct> Held(DemoSitting sitting)
    {
        var minute = 0.0;
        DemoAct Next(string by, double minutes, Func<DemoDesk, Task> doAsync) => new(days.At(sitting.Day, sitting.Time, minute += minutes), by, doAsync);
        var present = Tim().Where(m => !sitting.Absent.Contains(m.Key)).ToList();
        return
        [
            Next(chair, 1, d => OpenAsync(sitting, d)),
            .. present.Where(m => m.Key != chair).Select(m => Next(m.Key, 0.5, d => OnSittingAsync(sitting, d, s => s.Hadir(d.Actor.PersonId, d.Actor, d.Today, d.Now)))),
            .. sitting.Agenda.SelectMany(entry => new DemoDeliberation(sitting, entry, ItemOf(entry), chair).Acts(present, Next)),
            Next(chair, 10, d => CloseAsync(sitting, d)),
            .. office.WetSince <= sitting.Day
                ? [new DemoAct(days.At(sitting.Day + 1, new(8, 30)), ppid, d => PrintAsync(sitting, d))]
                : present.Where(m => !sitting.NotSigned.ContainsKey(m.Key)).Select(m => Next(m.Key, 6, d => SignAsync(sitting, d))),
            .. office.WetSince <= sitting.Day || sitting.Day > -Told ? Array.Empty<DemoAct>() : [new DemoAct(days.At(sitting.Day + 2, new(8, 30)), ppid, d => TellAsync(sitting, d))],
            .. sitting.NotSigned.Count > 0 ? [new DemoAct(days.At(sitting.Day + 1, new(8, 45)), chair, d => CompleteAsync(sitting, d))] : Array.Empty<DemoAct>(),
        ];
    }

    private IEnumerable<DemoPerson> Tim() => office.Holders(Role.KetuaTim).Concat(office.Holders(Role.AnggotaTim));

    private DemoItem ItemOf(DemoAgendaEntry entry) => story.Items.Single(i => i.Key == entry.Item);

    // When the last of its items has been tested.
    private int AgendaDay(DemoSitting sitting) =>
        sitting.Agenda.Max(entry => DemoItemDays.Of(story.TestFiles.Single(f => f.Key == ItemOf(entry).File), sitting).Tested);

    private async Task CallAsync(DemoSitting sitting, DemoDesk desk)
    {
        var day = days.Day(sitting.Day);
        var terms = new SittingTerms(sitting.Title, day, sitting.Time, sitting.Place, await desk.Db.SopLabelOnAsync(day));
        var tim = await desk.Db.TeamOnAsync(desk.Actor.BadanPublikId, day);
        await desk.EnterAsync(sitting.Key, Sidang.Jadwalkan(terms, tim, desk.Actor, desk.Today));
    }

    private static async Task ListAsync(DemoSitting sitting, DemoAgendaEntry entry, DemoDesk desk)
    {
        var sidang = await SittingAsync(sitting, desk);
        var items = await new AgendaSetting(desk.Db).AgendakanAsync(sidang, [desk.Book[entry.Item]], desk.Actor, desk.Today);
        desk.Book[DemoDeliberation.KeyOf(sitting, entry)] = items[0].Id;
        await desk.SaveAsync(items[0]);
    }

    private async Task AskAsync(DemoSitting sitting, DemoGuest guest, DemoDesk desk)
    {
        var person = office.People.Single(p => p.Key == guest.Person);
        var terms = new AppointmentTerms(desk.Book[guest.Person], Role.AnggotaTim, null, desk.Today, null, guest.Letter) { Votes = guest.Votes, SidangId = desk.Book[sitting.Key] };
        var letter = Penugasan.Tugaskan(desk.Actor.BadanPublikId, terms, desk.Actor);
        desk.Db.Add(letter);
        var sidang = await desk.Db.SittingForGuestAsync(desk.Actor.BadanPublikId, terms.SidangId.Value);
        sidang!.SeatGuest(Member.By(letter, person.Name, person.Post), desk.Actor);
        await desk.SaveAsync(letter);
    }

    private static async Task PrepareAsync(DemoSitting sitting, DemoDesk desk)
    {
        var sidang = await SittingAsync(sitting, desk);
        var settled = new Preparation { Until = sitting.Until, Rooms = sitting.Rooms ?? [] };
        var facts = await desk.Db.PreparationFactsAsync(sidang, CancellationToken.None) with { Typed = settled };
        sidang.Siapkan(settled with { TermOfReference = PreparationTemplate.TermOfReference(facts), WorkPlan = PreparationTemplate.WorkPlan(facts) }, desk.Actor);
        await desk.SaveAsync(sidang);
    }

    private static async Task InviteAsync(DemoSitting sitting, DemoDesk desk)
    {
        var sidang = await SittingAsync(sitting, desk);
        await desk.Get<Inviting>().UndangAsync(sidang, desk.Actor, desk.Now);
        await desk.SaveAsync(sidang);
    }

    private static async Task TellAsync(DemoSitting sitting, DemoDesk desk)
    {
        var sidang = await SittingAsync(sitting, desk);
        await desk.Get<Inviting>().SampaikanAsync(sidang, desk.Actor, desk.Now);
        await desk.SaveAsync(sidang);
    }

    private static async Task OpenAsync(DemoSitting sitting, DemoDesk desk)
    {
        var sidang = await SittingAsync(sitting, desk);
        await new Opening(desk.Db).MulaiAsync(sidang, desk.Actor, desk.Now);
        await desk.SaveAsync(sidang);
    }

    private static async Task CloseAsync(DemoSitting sitting, DemoDesk desk)
    {
        var sidang = await SittingAsync(sitting, desk);
        await new Closing(desk.Db).TutupAsync(sidang, desk.Actor, desk.Now);
        await desk.SaveAsync(sidang);
    }

    private static async Task SignAsync(DemoSitting sitting, DemoDesk desk)
    {
        var sidang = await SittingAsync(sitting, desk);
        await desk.Get<Completing>().TandaTanganiAsync(sidang, desk.Actor, desk.Now);
        await desk.SaveAsync(sidang);
    }

    private static async Task PrintAsync(DemoSitting sitting, DemoDesk desk)
    {
        var sidang = await SittingAsync(sitting, desk);
        await desk.Get<Completing>().CetakAsync(sidang, desk.Actor, desk.Now);
        await desk.SaveAsync(sidang);
    }

    private static async Task CompleteAsync(DemoSitting sitting, DemoDesk desk)
    {
        var sidang = await SittingAsync(sitting, desk);
        await desk.Get<Completing>().LengkapiAsync(sidang, sitting.NotSigned.ToDictionary(n => desk.Book[n.Key], n => n.Value), desk.Actor, desk.Now);
        await desk.SaveAsync(sidang);
    }

    private static async Task OnSittingAsync(DemoSitting sitting, DemoDesk desk, Action<Sidang> act)
    {
        var sidang = await SittingAsync(sitting, desk);
        act(sidang);
        await desk.SaveAsync(sidang);
    }

    private static Task<Sidang> SittingAsync(DemoSitting sitting, DemoDesk desk)
    {
        var id = desk.Book[sitting.Key];
        return desk.Db.Sidang.SingleAsync(s => s.Id == id);
    }
}
