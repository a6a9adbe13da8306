using System.Net;
using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;
using Timbang.Web.Mail;
using Timbang.Web.Tests.Cetak;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Petugas.Pertimbangan;

/// <summary>Letters of the sitting of a room, as people read them.</summary>
internal static class Letters
{
    /// <summary>Two units with an item each, by its own title, on the agenda.</summary>
    public static async Task<Room> CallAsync(this Hosts hosts, DatabaseKind kind)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        var (own, others) = await room.Office.DoAsync(async (work, db) => (
            await TestedAsync(work, "Peta talenta pejabat", otherUnit: false), await TestedAsync(work, "Hasil audit kas", otherUnit: true)));
        await room.ScheduleAsync(own, others);
        return room;
    }

    public static async Task<IReadOnlyList<Undangan>> LettersAsync(this Room room) => (await room.SidangAsync()).Letters ?? [];

    public static Task<Shown> InviteAsync(this Room room) => room.ActAsync("Ppid", room.Path + "/persiapan", "Undang");

    /// <summary>The text of a letter, as its recipient downloads it.</summary>
    public static async Task<string> ReadAsync(this Room room, string who, Undangan letter)
    {
        using var answer = await (await room.AtAsync(who)).Http.GetAsync($"{room.Path}/undangan/{letter.Id}.pdf");
        Assert.Equal((HttpStatusCode.OK, "application/pdf"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        using var pdf = new PrintedPdf(await answer.Content.ReadAsByteArrayAsync());
        return pdf.RawText.ReplaceLineEndings(" ");
    }

    public static async Task<string> PrintAsync(this Room room, string who, string paper)
    {
        var bytes = await (await room.AtAsync(who)).Http.GetByteArrayAsync($"{room.Path}/cetak/{paper}.pdf");
        using var pdf = new PrintedPdf(bytes);
        return pdf.RawText.ReplaceLineEndings(" ");
    }

    public static Task<List<OutboxMail>> MailsAsync(this Room room) =>
        room.Host.WithDbAsync(db => db.Set<OutboxMail>().AsNoTracking().OrderBy(m => m.QueuedAt).ThenBy(m => m.Ordinal).ToListAsync());

    public static Task AddressAsync(this Room room, string email = "unit@contoh.go.id") => room.Office.DoAsync(async (work, _) =>
    {
        await work.Letters.NoteEmailAsync(room.Office.Unit.Id, email);
        return true;
    });

    private static async Task<Butir> TestedAsync(Casework work, string title, bool otherUnit)
    {
        var butir = await work.DaftarkanAsync(await work.BukaAsync(otherUnit: otherUnit), new ItemSpec { Title = title }.Uraian());
        await work.KajiAsync(butir);
        await work.IsiMatriksAsync(butir, Timbang.Tests.Given.Matriks());
        await work.InventariskanAsync(butir);
        await work.UjiAsync(butir);
        return butir;
    }
}
