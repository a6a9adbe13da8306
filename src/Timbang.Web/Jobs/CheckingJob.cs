using Microsoft.EntityFrameworkCore;
using Timbang.Web.Data;
using Timbang.Web.Data.Proposals;
using Timbang.Web.Pages.Petugas.Pengujian.Unggahan;
using Timbang.Web.Security;

namespace Timbang.Web.Jobs;

/// <summary>
/// Checks uploaded tables that are too long for the request that brought them, one after the other, each with the reach of who sent it.
/// A node takes an upload for itself; one that died at it leaves it to another.
/// </summary>
public sealed class CheckingJob(IServiceScopeFactory scopes, TimeProvider time, ILogger<CheckingJob> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <summary>Checks the oldest upload that waits; false where none does.</summary>
    public static async Task<bool> CheckNextAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<TimbangDb>();
        var lost = db.Time.GetUtcNow() - ProposalUpload.Patience;
        var next = await db.Uploads.AsNoTracking()
            .Where(u => u.State == UploadState.Waiting || (u.State == UploadState.Checking && u.SeenAt < lost))
            .OrderBy(u => u.At)
            .FirstOrDefaultAsync(cancellationToken);
        if (next is null)
        {
            return false;
        }

        if (next.Attempts >= ProposalUpload.MostAttempts)
        {
            await FailAsync(db, next.Id, "Pemeriksaan berkas ini berkali-kali terhenti. Bagi menjadi beberapa berkas yang lebih kecil, lalu unggah lagi.", cancellationToken);
        }
        else if (await UploadCheck.ClaimAsync(db, next, cancellationToken))
        {
            await CheckAsync(services, db, next, cancellationToken);
        }

        return true;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var round = new Round(scopes, log);
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            for (var more = true; more;)
            {
                more = false;
                await round.RunAsync(async (services, stop) => more = await CheckNextAsync(services, stop), stoppingToken);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private static async Task CheckAsync(IServiceProvider services, TimbangDb db, ProposalUpload upload, CancellationToken cancellationToken)
    {
        if (await VisitAsync(db, upload, cancellationToken) is { } visit)
        {
            await services.GetRequiredService<Admission>().AdmitAsync(visit);
        }

        if (db.Reach.UnitIds.Contains(upload.UnitId))
        {
            await services.GetRequiredService<UploadCheck>().RunAsync(upload.Id, cancellationToken);
        }
        else
        {
            db.Reach = Reach.Machine;
            await FailAsync(db, upload.Id, "Pengirimnya tidak lagi bertugas di unit ini. Minta petugas unit mengunggahnya lagi.", cancellationToken);
        }
    }

    // As the check of a sign-in finds it, but for the session: the sender may have left meanwhile.
    private static async Task<Visit?> VisitAsync(TimbangDb db, ProposalUpload upload, CancellationToken cancellationToken) => await (
        from account in db.Users
        where account.Id == upload.PersonId && !account.Locked
        join badan in db.BadanPublik on upload.BadanPublikId equals badan.Id
        select new Visit(
            new Session { AccountId = account.Id, BadanPublikId = badan.Id },
            account.FullName,
            false,
            new Agency(badan.Id, badan.Name, badan.TimeZoneId),
            db.Penugasan.Where(p => p.PersonId == account.Id).OrderBy(p => p.BadanPublikId).ToList())).AsNoTracking().SingleOrDefaultAsync(cancellationToken);

    private static Task<int> FailAsync(TimbangDb db, Guid id, string sentence, CancellationToken cancellationToken) => db.Uploads
        .Where(u => u.Id == id)
        .ExecuteUpdateAsync(u => u.SetProperty(x => x.State, UploadState.Failed).SetProperty(x => x.Refusal, sentence), cancellationToken);
}
