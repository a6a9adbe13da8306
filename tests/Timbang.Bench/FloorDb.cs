using Microsoft.EntityFrameworkCore;

namespace Timbang.Bench;

/// <summary>The least a page can ask of the database: one row by its key.</summary>
public sealed class FloorDb(DbContextOptions<FloorDb> options) : DbContext(options)
{
    public DbSet<Row> Entries => Set<Row>();

    public static FloorDb Open(string database, string connection) => new(Options(database, connection));

    public static DbContextOptions<FloorDb> Options(string database, string connection)
    {
        var options = new DbContextOptionsBuilder<FloorDb>();
        return (database == "postgres" ? options.UseNpgsql(connection) : options.UseSqlite(connection)).Options;
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<Row>().ToTable("InformasiPublik");

    public sealed record Row(Guid Id, string Title);
}
