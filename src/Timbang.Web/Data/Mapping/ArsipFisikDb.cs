using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Penetapan;

namespace Timbang.Web.Data.Mapping;

/// <summary>Folders of paper. What a folder is of, and its code, are never changed: migration "DoneStaysDone".</summary>
internal sealed class ArsipFisikDb : IEntityTypeConfiguration<ArsipFisik>
{
    public void Configure(EntityTypeBuilder<ArsipFisik> builder)
    {
        builder.IsCaseFile();
        builder.Property(f => f.Code).HasMaxLength(Naskah.CodeLength);
        builder.Property(f => f.DecreeNumber).HasMaxLength(100);
        builder.Property(f => f.UnitName).HasMaxLength(200);
        builder.Property(f => f.RetentionClass).HasMaxLength(ArsipFisik.MaxPlace);
        builder.Property(f => f.Shelf).HasMaxLength(ArsipFisik.MaxPlace);
        builder.Property(f => f.Box).HasMaxLength(ArsipFisik.MaxPlace);
        builder.Property(f => f.Folder).HasMaxLength(ArsipFisik.MaxPlace);
        builder.Property(f => f.Borrower).HasMaxLength(ArsipFisik.MaxName);
        builder.Property(f => f.BorrowerUnit).HasMaxLength(ArsipFisik.MaxName);
        builder.Property(f => f.Purpose).HasMaxLength(ArsipFisik.MaxText);
        builder.Property(f => f.CheckedByName).HasMaxLength(200);
        builder.Property(f => f.CheckNote).HasMaxLength(ArsipFisik.MaxText);
        builder.HasOne<UnitKerja>().WithMany().HasForeignKey(f => f.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Keputusan>().WithMany().HasForeignKey(f => f.KeputusanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TandaTerima>().WithMany().HasForeignKey(f => f.TandaTerimaId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(f => f.Code).IsUnique();
        builder.HasIndex(f => f.TandaTerimaId).IsUnique();
        builder.HasIndex(f => new { f.BadanPublikId, f.Stage, f.DueBack });
        builder.HasIndex(f => new { f.BadanPublikId, f.Shelf, f.Box, f.Folder });
        builder.ToTable(t => t.HasCheckConstraint(
            "CK_ArsipFisik_Loan",
            "\"Stage\" <> 'Dipinjam' OR (LENGTH(\"Borrower\") > 0 AND LENGTH(\"BorrowerUnit\") > 0 AND LENGTH(\"Purpose\") > 0 AND \"LentOn\" IS NOT NULL AND \"DueBack\" IS NOT NULL AND \"DueBack\" > \"LentOn\")"));
        builder.ToTable(t => t.HasCheckConstraint("CK_ArsipFisik_Missing", "\"Stage\" <> 'Dipinjam' OR \"Finding\" IS NULL OR \"Finding\" <> 'TidakDitemukan'"));
        builder.ToTable(t => t.HasCheckConstraint("CK_ArsipFisik_Check", "\"Finding\" IS NULL OR (\"CheckedOn\" IS NOT NULL AND LENGTH(\"CheckedByName\") > 0)"));
        builder.ToTable(t => t.HasCheckConstraint("CK_ArsipFisik_Note", "\"Finding\" IS NULL OR \"Finding\" IN ('Lengkap', 'SedangDipinjam') OR LENGTH(\"CheckNote\") > 0"));
        builder.ToTable(t => t.HasCheckConstraint("CK_ArsipFisik_Place", "LENGTH(\"Shelf\") > 0 AND LENGTH(\"Box\") > 0 AND LENGTH(\"Folder\") > 0"));
    }
}
