using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;

namespace Timbang.Web.Data.Mapping;

/// <summary>Issued papers. That they are never changed nor deleted is held by triggers (migration "DoneStaysDone").</summary>
internal sealed class NaskahDb : IEntityTypeConfiguration<Naskah>
{
    public void Configure(EntityTypeBuilder<Naskah> builder)
    {
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.Property(n => n.Number).HasMaxLength(200);
        builder.Property(n => n.Code).HasMaxLength(Naskah.CodeLength);
        builder.Property(n => n.Digest).HasMaxLength(64);
        builder.Property(n => n.RestsOn).HasJsonText();
        builder.Ignore(n => n.Field);
        builder.Ignore(n => n.Recorded);
        builder.HasOne<BadanPublik>().WithMany().HasForeignKey(n => n.BadanPublikId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(n => n.Code).IsUnique();
        builder.HasIndex(n => n.ButirId);
        builder.HasIndex(n => new { n.CaseId, n.Kind }).IsUnique().HasFilter($"\"Kind\" NOT IN ('{nameof(PaperKind.SignedMinutes)}', '{nameof(PaperKind.SignedDecree)}')");
        builder.HasIndex(n => new { n.CaseId, n.IssuedAt });
        builder.ToTable(t => t.HasCheckConstraint("CK_Naskah_Digest", "LENGTH(\"Digest\") = 64"));
        builder.ToTable(t => t.HasCheckConstraint("CK_Naskah_Content", "LENGTH(\"Content\") > 0"));
    }
}
