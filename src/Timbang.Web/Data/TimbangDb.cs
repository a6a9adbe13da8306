using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Timbang.DaftarInformasi;
using Timbang.DasarHukum;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Pengujian;
using Timbang.Waktu;
using Timbang.Web.Data.Dialects;
using Timbang.Web.Data.Mapping;
using Timbang.Web.Data.Proposals;
using Timbang.Web.Data.Trail;
using Timbang.Web.Security;

namespace Timbang.Web.Data;

/// <summary>
/// The database, the same model on SQLite and on PostgreSQL. Cases are seen through <see cref="Reach"/> and saved by
/// <c>SaveActAsync</c> only: the act, its audit entry and its idempotency key in one transaction.
/// </summary>
public abstract class TimbangDb(DbContextOptions options, TimeProvider time)
    : IdentityUserContext<Account, Guid>(options), IDataProtectionKeyContext
{
    public DbSet<BadanPublik> BadanPublik => Set<BadanPublik>();

    public DbSet<UnitKerja> UnitKerja => Set<UnitKerja>();

    public DbSet<Penugasan> Penugasan => Set<Penugasan>();

    public DbSet<LawAddition> LawAddition => Set<LawAddition>();

    public DbSet<SopAddition> SopAddition => Set<SopAddition>();

    public DbSet<UjiKonsekuensi> UjiKonsekuensi => Set<UjiKonsekuensi>();

    public DbSet<Butir> Butir => Set<Butir>();

    public DbSet<Sidang> Sidang => Set<Sidang>();

    public DbSet<AgendaItem> Agenda => Set<AgendaItem>();

    public DbSet<Keputusan> Keputusan => Set<Keputusan>();

    public DbSet<TandaTerima> TandaTerima => Set<TandaTerima>();

    public DbSet<Pengecualian> Pengecualian => Set<Pengecualian>();

    public DbSet<Naskah> Naskah => Set<Naskah>();

    public DbSet<Berkas> Berkas => Set<Berkas>();

    public DbSet<ArsipFisik> ArsipFisik => Set<ArsipFisik>();

    public DbSet<InformasiPublik> InformasiPublik => Set<InformasiPublik>();

    public DbSet<OfficeCalendar> OfficeCalendar => Set<OfficeCalendar>();

    public DbSet<CalendarVersion> CalendarVersion => Set<CalendarVersion>();

    public DbSet<Riwayat> Riwayat => Set<Riwayat>();

    public DbSet<Konsep> Konsep => Set<Konsep>();

    public DbSet<ProposalUpload> Uploads => Set<ProposalUpload>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>What may be seen through this context. Nobody is signed in until the request's actor is known.</summary>
    public Reach Reach { get; set; } = Reach.Nobody;

    /// <summary>What this database does in its own way.</summary>
    public abstract Dialect Dialect { get; }

    internal TimeProvider Time { get; } = time;

    /// <summary>Whether an act was saved through this context; only then is the transaction of a page committed.</summary>
    internal bool HasSavedAct { get; set; }

    /// <summary>Whether the act was refused: what is still asked for is only drawn.</summary>
    internal bool IsRefused { get; private set; }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        RefuseUnrecorded();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RefuseUnrecorded();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>Forgets what a refused act has changed in memory; from here on nothing is saved.</summary>
    internal void ForgetAct()
    {
        (HasSavedAct, IsRefused) = (false, true);
        ChangeTracker.Clear();
    }

    /// <summary>Only <see cref="SavingActs"/> calls it, which has written what was done.</summary>
    internal Task SaveRecordedAsync(CancellationToken cancellationToken) => base.SaveChangesAsync(true, cancellationToken);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.NameIdentityTables();
        builder.ApplyConfigurationsFromAssembly(typeof(TimbangDb).Assembly);
        builder.ApplyReach(this);
        builder.StoreEnumsAsCheckedText();
    }

    // Libraries save through the same context: a case must not slip out with their rows, past the trail.
    private void RefuseUnrecorded()
    {
        if (ChangeTracker.Entries<CaseFile>().Any(e => e.State != EntityState.Unchanged))
        {
            throw new InvalidOperationException("A case is saved by SaveActAsync only: it writes the trail in the same transaction.");
        }
    }
}
