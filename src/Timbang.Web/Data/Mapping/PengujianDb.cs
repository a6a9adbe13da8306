using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Security;

namespace Timbang.Web.Data.Mapping;

internal sealed class UjiKonsekuensiDb : IEntityTypeConfiguration<UjiKonsekuensi>
{
    public void Configure(EntityTypeBuilder<UjiKonsekuensi> builder)
    {
        builder.IsCaseFile();
        builder.Property(u => u.Number).HasMaxLength(40);
        builder.Property(u => u.Title).HasMaxLength(Uraian.MaxTitle);
        builder.Property(u => u.SopVersion).HasMaxLength(80);
        builder.ComplexProperty(u => u.Trigger, trigger => trigger.Property(t => t.Number).HasMaxLength(100));
        builder.HasOne<UnitKerja>().WithMany().HasForeignKey(u => u.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(u => new { u.BadanPublikId, u.Number }).IsUnique();
    }
}

internal sealed class ButirDb : IEntityTypeConfiguration<Butir>
{
    public void Configure(EntityTypeBuilder<Butir> builder)
    {
        builder.IsCaseFile();
        builder.ComplexProperty(b => b.Uraian, uraian =>
        {
            uraian.Property(u => u.Title).HasMaxLength(Uraian.MaxTitle);
            uraian.Property(u => u.PublicTitle).HasMaxLength(Uraian.MaxTitle);
            uraian.Property(u => u.Holder).HasMaxLength(Uraian.MaxTitle);
            uraian.Property(u => u.Place).HasMaxLength(Uraian.MaxTitle);
            uraian.Property(u => u.Document).HasMaxLength(10);
        });
        builder.Property(b => b.Matriks).HasJsonText();
        builder.Property(b => b.WriterIds).HasJsonText();
        builder.HasOne<UjiKonsekuensi>().WithMany().HasForeignKey(b => b.UjiId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<UnitKerja>().WithMany().HasForeignKey(b => b.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(b => new { b.UjiId, b.Ordinal }).IsUnique();
        builder.HasIndex(b => new { b.BadanPublikId, b.Stage, b.UnitId });
        builder.HasIndex(b => b.KeputusanId);
        builder.HasIndex(b => b.SidangId);

        // The same information is tested once at a time, whichever of its parts somebody tests again.
        builder.HasIndex(b => b.OriginId, "IX_Butir_TestedOnceAtATime").IsUnique()
            .HasFilter("\"Stage\" NOT IN ('Ditetapkan', 'Diterima', 'Diarsipkan', 'Ditarik')");
    }
}

internal sealed class SidangDb : IEntityTypeConfiguration<Sidang>
{
    public void Configure(EntityTypeBuilder<Sidang> builder)
    {
        builder.IsCaseFile();
        builder.Property(s => s.Title).HasMaxLength(Uraian.MaxTitle);
        builder.Property(s => s.Place).HasMaxLength(Uraian.MaxTitle);
        builder.Property(s => s.Number).HasMaxLength(100);
        builder.Property(s => s.SopVersion).HasMaxLength(80);
        builder.Property(s => s.Stationery).HasJsonText();
        builder.Property(s => s.Preparation).HasJsonText();
        builder.Property(s => s.Letters).HasJsonText();
        builder.Ignore(s => s.Forum);
        // A member whose letter has ended leaves a sitting that has not begun: EF removes the row, the database never does.
        builder.HasMany(s => s.Members).WithOne().HasForeignKey("SidangId").OnDelete(DeleteBehavior.ClientCascade);
        builder.Navigation(s => s.Members).AutoInclude();
        builder.HasIndex(s => new { s.BadanPublikId, s.Number }).IsUnique();
        builder.HasIndex(s => new { s.BadanPublikId, s.Date });
    }
}

/// <summary>Members of a sitting; not an owned table, so that the filters of agenda and sitting can ask it without a circle.</summary>
internal sealed class MemberMapping : IEntityTypeConfiguration<Member>
{
    public void Configure(EntityTypeBuilder<Member> builder)
    {
        builder.ToTable("SidangAnggota");
        builder.HasKey("SidangId", nameof(Member.PersonId));
        builder.Property(m => m.PersonId).ValueGeneratedNever();
        builder.Property(m => m.Name).HasMaxLength(200);
        builder.Property(m => m.Post).HasMaxLength(200);
        builder.Property(m => m.LetterNumber).HasMaxLength(100);
        builder.Property(m => m.NotSignedReason).HasMaxLength(Uraian.MaxText);
        builder.HasOne<Account>().WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(m => m.PersonId);
    }
}

/// <summary>One score, one vote, one recusal per member and item: the keys say so.</summary>
internal sealed class AgendaItemMapping : IEntityTypeConfiguration<AgendaItem>
{
    public void Configure(EntityTypeBuilder<AgendaItem> builder)
    {
        builder.IsCaseFile();
        builder.ToTable("Agenda");
        builder.Property(a => a.PublicTitle).HasMaxLength(Uraian.MaxTitle);
        builder.Property(a => a.Document).HasMaxLength(10);
        builder.Property(a => a.Matriks).HasJsonText();
        builder.Property(a => a.Weighed).HasJsonText();
        builder.Property(a => a.OnPaper).HasJsonText();
        builder.Ignore(a => a.Choices);
        builder.Ignore(a => a.Dissents);
        builder.HasOne<Sidang>().WithMany().HasForeignKey(a => a.SidangId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Butir>().WithMany().HasForeignKey(a => a.ButirId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => new { a.SidangId, a.ButirId }).IsUnique().HasFilter("\"Stage\" <> 'Dikeluarkan'");
        builder.HasIndex(a => a.ButirId);
        builder.OwnsMany(a => a.Scores, score =>
        {
            score.ToTable("AgendaNilai");
            score.WithOwner().HasForeignKey("AgendaId");
            score.HasKey("AgendaId", nameof(Score.PersonId));
            score.Property(x => x.PersonId).ValueGeneratedNever();
        });
        builder.OwnsMany(a => a.Votes, vote =>
        {
            vote.ToTable("AgendaSuara");
            vote.WithOwner().HasForeignKey("AgendaId");
            vote.HasKey("AgendaId", nameof(Vote.PersonId));
            vote.Property(x => x.PersonId).ValueGeneratedNever();
        });
        builder.OwnsMany(a => a.Recusals, recusal =>
        {
            recusal.ToTable("AgendaMundur");
            recusal.WithOwner().HasForeignKey("AgendaId");
            recusal.HasKey("AgendaId", nameof(Recusal.PersonId));
            recusal.Property(x => x.PersonId).ValueGeneratedNever();
        });
        builder.OwnsMany(a => a.Advices, advice =>
        {
            advice.ToTable("AgendaNasihat");
            advice.WithOwner().HasForeignKey("AgendaId");
            advice.HasKey("AgendaId", nameof(Advice.PersonId));
            advice.Property(x => x.PersonId).ValueGeneratedNever();
        });
    }
}
