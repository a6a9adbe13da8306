using Microsoft.EntityFrameworkCore;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Data;

/// <summary>The written migrations and the model say the same.</summary>
public sealed class MigrationsTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task The_migrations_are_those_of_the_model(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);

        await host.WithDbAsync(async db =>
        {
            Assert.False(db.Database.HasPendingModelChanges(), "The model has changed: run bin/migrations.");
            Assert.Empty(await db.Database.GetPendingMigrationsAsync());
        });
    }
}
