using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Files;

namespace Timbang.Web.Data.Mapping;

/// <summary>Files of items. What was attached is never changed: migration "DoneStaysDone".</summary>
internal sealed class BerkasDb : IEntityTypeConfiguration<Berkas>
{
    public void Configure(EntityTypeBuilder<Berkas> builder)
    {
        builder.IsCaseFile();
        builder.Property(b => b.Name).HasMaxLength(200);
        builder.Property(b => b.Digest).HasMaxLength(64);
        builder.Property(b => b.Note).HasMaxLength(Berkas.MaxText);
        builder.Property(b => b.WhyKept).HasMaxLength(Berkas.MaxText);
        builder.Property(b => b.Warnings).HasJsonText();
        builder.Property(b => b.AttachedByName).HasMaxLength(200);
        builder.Property(b => b.ScanFinding).HasMaxLength(400);
        builder.Property(b => b.Asked).HasJsonText();
        builder.HasOne<Butir>().WithMany().HasForeignKey(b => b.ButirId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<UnitKerja>().WithMany().HasForeignKey(b => b.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.ToTable(t => t.HasCheckConstraint("CK_Berkas_Length", $"\"Length\" BETWEEN 1 AND {Berkas.MaxBytes}"));
        builder.ToTable(t => t.HasCheckConstraint("CK_Berkas_Digest", "LENGTH(\"Digest\") = 64"));
        builder.ToTable(t => t.HasCheckConstraint("CK_Berkas_Quarantine", "\"Stage\" <> 'Disimpan' OR \"Scan\" NOT IN ('Infected', 'Failed')"));
        builder.ToTable(t => t.HasCheckConstraint(
            "CK_Berkas_Evidence",
            $"\"Kind\" NOT IN ({SealedKinds}) OR (\"Use\" = 'Evidence' AND LENGTH(\"WhyKept\") > 0)"));
    }

    private static string SealedKinds => string.Join(", ", Enum.GetValues<FileKind>().Where(kind => !kind.MayBePublished()).Select(kind => $"'{kind}'"));
}

/// <summary>Keys, sealed bytes and files that wait: none is a case.</summary>
internal sealed class StoredFilesDb : IEntityTypeConfiguration<FileKey>, IEntityTypeConfiguration<FileChunk>, IEntityTypeConfiguration<PendingFile>
{
    public void Configure(EntityTypeBuilder<FileKey> builder)
    {
        builder.HasKey(k => k.BerkasId);
        builder.Property(k => k.BerkasId).ValueGeneratedNever();
        builder.Property(k => k.KeyId).HasMaxLength(16);
        builder.HasIndex(k => k.KeyId);
    }

    public void Configure(EntityTypeBuilder<FileChunk> builder) => builder.HasKey(c => new { c.BerkasId, c.Ordinal });

    public void Configure(EntityTypeBuilder<PendingFile> builder)
    {
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Received).HasJsonText();
        builder.HasIndex(p => p.At);
    }
}
