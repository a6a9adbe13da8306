using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Timbang.DaftarInformasi;
using Timbang.Penetapan;
using Timbang.Pengujian;

namespace Timbang.Web.Data.Mapping;

/// <summary>Decisions on one part never overlap: an exclusion constraint on PostgreSQL, a trigger on SQLite, both in the migrations.</summary>
internal sealed class PengecualianDb : IEntityTypeConfiguration<Pengecualian>
{
    public void Configure(EntityTypeBuilder<Pengecualian> builder)
    {
        builder.IsCaseFile();
        builder.Property(p => p.PublicTitle).HasMaxLength(Uraian.MaxTitle);
        builder.Property(p => p.UnitName).HasMaxLength(200);
        builder.Property(p => p.Part).HasMaxLength(Uraian.MaxText);
        builder.Property(p => p.DecreeNumber).HasMaxLength(100);
        builder.Property(p => p.WatchedByName).HasMaxLength(200);
        builder.Property(p => p.Lines).HasJsonText();
        builder.Property(p => p.Ends).HasJsonText();
        builder.HasOne<Keputusan>().WithMany().HasForeignKey(p => p.KeputusanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Butir>().WithMany().HasForeignKey(p => p.ButirId).OnDelete(DeleteBehavior.Restrict);
        // Ids in the order of the list, and the units it has, without reading the entries.
        builder.HasIndex(p => new { p.BadanPublikId, p.Until, p.PublicTitle, p.Id }).HasFilter("\"ReplacedById\" IS NULL");
        builder.HasIndex(p => new { p.BadanPublikId, p.PublicTitle, p.Id }).HasFilter("\"ReplacedById\" IS NULL");
        builder.HasIndex(p => new { p.BadanPublikId, p.From, p.PublicTitle, p.Id }).IsDescending(false, true, false, false).HasFilter("\"ReplacedById\" IS NULL");
        builder.HasIndex(p => new { p.BadanPublikId, p.LookAtBy, p.Until, p.PublicTitle, p.Id }).HasFilter("\"ReplacedById\" IS NULL");
        builder.HasIndex(p => new { p.BadanPublikId, p.UnitName }).HasFilter("\"ReplacedById\" IS NULL");
        builder.HasIndex(p => p.OriginId);
        builder.HasIndex(p => new { p.BadanPublikId, p.Stage, p.Until }).HasFilter("\"ReplacedById\" IS NULL");
        builder.HasIndex(p => new { p.BadanPublikId, p.AskOn }).HasFilter("\"AskOn\" IS NOT NULL");
        builder.ToTable(t => t.HasCheckConstraint("CK_Pengecualian_Span", "\"Until\" IS NULL OR \"Until\" >= \"From\""));

        // Asked on a day of its own life, and by somebody only where it is asked at all.
        builder.ToTable(t => t.HasCheckConstraint(
            "CK_Pengecualian_Watch",
            "(\"AskOn\" IS NULL AND \"WatchedById\" IS NULL AND \"WatchedByName\" = '') OR (\"AskOn\" IS NOT NULL AND \"AskOn\" >= \"From\" AND (\"Until\" IS NULL OR \"AskOn\" <= \"Until\") AND (\"WatchedById\" IS NULL) = (\"WatchedByName\" = ''))"));
    }
}

internal sealed class InformasiPublikDb : IEntityTypeConfiguration<InformasiPublik>
{
    public void Configure(EntityTypeBuilder<InformasiPublik> builder)
    {
        builder.IsCaseFile();
        builder.Property(i => i.Title).HasMaxLength(Uraian.MaxTitle);
        builder.Property(i => i.UnitName).HasMaxLength(200);
        builder.ComplexProperty(i => i.Columns);
        builder.HasIndex(i => new { i.BadanPublikId, i.Title, i.Id }).HasFilter("\"ReplacedById\" IS NULL");
        builder.HasIndex(i => new { i.BadanPublikId, i.Since, i.Title, i.Id }).IsDescending(false, true, false, false).HasFilter("\"ReplacedById\" IS NULL");
        builder.HasIndex(i => new { i.BadanPublikId, i.UnitName }).HasFilter("\"ReplacedById\" IS NULL");
        builder.HasIndex(i => i.ButirId).IsUnique().HasFilter("\"ReplacedById\" IS NULL");
    }
}
