using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;
using Timbang.Web.Data.Trail;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Petugas.Pertimbangan;

/// <summary>An outside examiner of one sitting, asked as people ask him: the administrator enters the letter.</summary>
internal static class Guests
{
    public const string Guest = "Tamu";

    /// <summary>Sunday, the day before the sitting of Monday 23 November 2026 at nine.</summary>
    public static readonly DateTimeOffset DayBefore = FakeTime.Start.AddDays(-1);

    /// <summary>The day before: a sitting with one item is called, and somebody from outside is asked for it.</summary>
    public static async Task<Room> AskedAsync(this Hosts hosts, DatabaseKind kind, bool votes = true)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        room.Wake(DayBefore);
        await room.ScheduleAsync(await room.Office.ButirAsync(Stage.Diuji), await room.Office.ButirAsync(Stage.Diuji));
        await room.Office.HireAsync(Guest);
        await room.AskGuestAsync(votes);
        return room;
    }

    /// <summary>The administrator enters the letter of somebody for the sitting of the room, or for another.</summary>
    public static async Task<Shown> AskGuestAsync(this Room room, bool votes = true, string name = Guest, Guid? sidangId = null)
    {
        var person = room.Office[name].PersonId;
        var login = await room.Host.WithDbAsync(db => db.Users.Where(a => a.Id == person).Select(a => a.UserName).SingleAsync());
        Dictionary<string, string> typed = new()
        {
            ["Input.UserName"] = login!,
            ["Input.SidangId"] = $"{sidangId ?? room.Id}",
            ["Input.LetterNumber"] = "800/77/2026",
            ["Input.AdvisesOnly"] = votes ? "false" : "true",
        };
        return await room.ActAsync("Administrator", "/pengelola/penugasan/baru", null, typed);
    }

    /// <summary>The hour has come: the sitting is opened, and these are there.</summary>
    public static async Task BeginAsync(this Room room, params string[] present)
    {
        room.Wake(FakeTime.Start);
        await room.ActAsync(nameof(Office.Ketua), room.Path, "Mulai");
        foreach (var who in present)
        {
            await room.ActAsync(who, room.Path, "Hadir");
        }
    }

    /// <summary>The items, from one on, are put off and the sitting closed: its minutes wait for those who were there.</summary>
    public static async Task CloseAsync(this Room room, int first = 1)
    {
        foreach (var ordinal in Enumerable.Range(first, 3 - first))
        {
            await room.ActAsync(nameof(Office.Ketua), await room.PlaceAsync(ordinal), "Tunda", new() { ["Input.AdjournReason"] = "Menunggu saksi." });
        }

        await room.ActAsync(nameof(Office.Ketua), room.Path + "/tutup");
    }

    public static Task<List<GuestView>> ViewsAsync(this Room room) =>
        room.Host.WithDbAsync(db => db.Set<GuestView>().AsNoTracking().OrderBy(v => v.At).ThenBy(v => v.Id).ToListAsync());
}
