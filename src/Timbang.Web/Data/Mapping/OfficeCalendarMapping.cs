using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Timbang.Pelaksana;
using Timbang.Waktu;
using Timbang.Web.Security;

namespace Timbang.Web.Data.Mapping;

internal sealed class OfficeCalendarMapping : IEntityTypeConfiguration<OfficeCalendar>, IEntityTypeConfiguration<CalendarVersion>
{
    public void Configure(EntityTypeBuilder<OfficeCalendar> builder)
    {
        builder.IsCaseFile();
        builder.Property(c => c.Holidays).HasJsonText();
        builder.HasIndex(c => c.BadanPublikId).IsUnique();
        builder.HasMany(c => c.Versions).WithOne().HasForeignKey(v => v.OfficeCalendarId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CalendarVersion> builder)
    {
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.What).HasMaxLength(400);
        builder.Property(v => v.Decree).HasMaxLength(300);
        builder.Property(v => v.Holidays).HasJsonText();
        builder.HasIndex(v => new { v.BadanPublikId, v.Number }).IsUnique();
        builder.HasOne<BadanPublik>().WithMany().HasForeignKey(v => v.BadanPublikId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(v => v.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
