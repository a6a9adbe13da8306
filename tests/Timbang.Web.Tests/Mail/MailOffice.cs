using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Mail;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Mail;

/// <summary>An office with a sitting whose letters wait to be sent, and rounds of sending them.</summary>
internal sealed class MailOffice(TimbangHost host, FakeMailServer server)
{
    private readonly Guid node = Guid.CreateVersion7();

    public TimbangHost Host => host;

    public Office Office { get; private init; } = null!;

    public Sidang Sidang { get; private set; } = null!;

    /// <summary>A unit and three members, each with an address, invited to a sitting in ten days.</summary>
    public static async Task<MailOffice> OpenAsync(TimbangHost host, FakeMailServer server)
    {
        host.Mail = new(server.Settings);
        var mail = new MailOffice(host, server) { Office = await Office.OpenAsync(host) };
        await mail.AddressAsync();
        mail.Sidang = await mail.InviteAsync();
        return mail;
    }

    /// <summary>The same office, whose mail another server takes.</summary>
    public MailOffice Against(FakeMailServer other) => new(host, other) { Office = Office, Sidang = Sidang };

    /// <summary>Another sitting, whose letters go after those before it.</summary>
    public async Task<Sidang> InviteAsync()
    {
        var butir = await Office.ButirAsync(Stage.Diuji);
        return await Office.DoAsync(async (work, db) =>
        {
            var day = DateOnly.FromDateTime(Office.Now.DateTime).AddDays(10);
            var terms = new SittingTerms("Sidang peta talenta", day, new TimeOnly(9, 0), "Aula", "B-000.8.3.3");
            var sidang = Sidang.Jadwalkan(terms, await Web.Pages.Petugas.Pertimbangan.TeamInForce.TeamOnAsync(db, Office.Badan.Id, day), Office.Ppid, day);
            db.Add(sidang);
            await db.SaveActAsync(sidang, null, null);
            await work.AgendakanAsync(sidang, butir);
            await work.Letters.UndangAsync(sidang);
            return sidang;
        });
    }

    /// <summary>One round, by this node or another.</summary>
    public Task DeliverAsync(Guid? other = null, CancellationToken cancellationToken = default) => host.WithDbAsync(
        db => new Delivery(db, server.Settings, NullLogger.Instance).RunAsync(other ?? node, cancellationToken));

    public Task<List<OutboxMail>> MailsAsync() =>
        host.WithDbAsync(db => db.Set<OutboxMail>().AsNoTracking().OrderBy(m => m.QueuedAt).ThenBy(m => m.Ordinal).ToListAsync());

    private Task<bool> AddressAsync() => Office.DoAsync(async (work, db) =>
    {
        await work.Letters.NoteEmailAsync(Office.Unit.Id);
        foreach (var account in await db.Users.Where(a => a.BadanPublikId == Office.Badan.Id).ToListAsync())
        {
            account.Email = $"{account.Id:N}@contoh.go.id";
        }

        await db.SaveChangesAsync();
        return true;
    });
}
