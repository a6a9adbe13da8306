using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Timbang.Pelaksana;
using Timbang.Web.Security;

namespace Timbang.Web.Data.Mapping;

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.IsCaseFile();
        builder.ToTable("Persons");
        builder.Ignore(p => p.Missing);
        builder.Property(p => p.Evidence).HasJsonText();
        builder.HasOne<Account>().WithOne().HasForeignKey<Person>(p => p.Id).OnDelete(DeleteBehavior.Restrict);
    }
}
