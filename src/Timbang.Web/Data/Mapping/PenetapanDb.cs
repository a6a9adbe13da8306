using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Pengujian;

namespace Timbang.Web.Data.Mapping;

/// <summary>Numbers begin anew each year: a number, and a place in the internal series, is given once per agency and year.</summary>
internal sealed class KeputusanDb : IEntityTypeConfiguration<Keputusan>
{
    public void Configure(EntityTypeBuilder<Keputusan> builder)
    {
        builder.IsCaseFile();
        builder.Property(k => k.Number).HasMaxLength(100);
        builder.Property(k => k.About).HasMaxLength(Uraian.MaxText);
        builder.Property(k => k.SignedBy).HasMaxLength(400);
        builder.Property(k => k.Items).HasJsonText();
        builder.Property(k => k.Considerations).HasJsonText();
        builder.Property(k => k.LegalBases).HasJsonText();
        builder.Property(k => k.Dictums).HasJsonText();
        builder.Property(k => k.WriterIds).HasJsonText();
        builder.Property(k => k.Stationery).HasJsonText();
        builder.HasIndex(k => new { k.BadanPublikId, k.Stage, k.Due });
        builder.HasIndex(k => new { k.BadanPublikId, k.Year, k.Number }).IsUnique();
        builder.HasIndex(k => new { k.BadanPublikId, k.Year, k.Ordinal }).IsUnique();
        builder.ToTable(t => t.HasCheckConstraint(
            "CK_Keputusan_InEffect",
            "\"Stage\" <> 'Ditetapkan' OR (\"Number\" IS NOT NULL AND \"Date\" IS NOT NULL AND \"EffectiveFrom\" >= \"Date\" AND \"Date\" >= \"ApprovedOn\" AND \"ApproverId\" IS NOT NULL)"));
        builder.ToTable(t => t.HasCheckConstraint("CK_Keputusan_Printed", "\"Stage\" <> 'Dicetak' OR (\"Number\" IS NOT NULL AND \"Date\" IS NOT NULL AND \"EffectiveFrom\" IS NULL)"));
        builder.ToTable(t => t.HasCheckConstraint("CK_Keputusan_AnotherPerson", $"({NotAWriter("ApproverId")}) AND ({NotAWriter("RatifierId")})"));
    }

    // Who wrote in it is a list in one text column; an id stands in it as it is, whatever the case of its letters.
    private static string NotAWriter(string who) =>
        $"\"{who}\" IS NULL OR LOWER(\"WriterIds\") NOT LIKE '%' || LOWER(CAST(\"{who}\" AS text)) || '%'";
}

internal sealed class TandaTerimaDb : IEntityTypeConfiguration<TandaTerima>
{
    public void Configure(EntityTypeBuilder<TandaTerima> builder)
    {
        builder.IsCaseFile();
        builder.Property(t => t.Number).HasMaxLength(100);
        builder.Property(t => t.ReceivedByName).HasMaxLength(200);
        builder.Property(t => t.HoursNote).HasMaxLength(400);
        builder.Property(t => t.Stationery).HasJsonText();
        builder.Property(t => t.Arsip).HasJsonText();
        builder.HasOne<Keputusan>().WithMany().HasForeignKey(t => t.KeputusanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<UnitKerja>().WithMany().HasForeignKey(t => t.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(t => new { t.KeputusanId, t.UnitId }).IsUnique();
        builder.HasIndex(t => new { t.BadanPublikId, t.Number }).IsUnique();
    }
}
