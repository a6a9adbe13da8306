namespace Timbang.Web.Tests.Hosting;

/// <summary>The two databases; both are first class.</summary>
public enum DatabaseKind
{
    Sqlite,
    Postgres,
}

/// <summary>
/// Every test that touches a database runs on both:
/// <code>
/// public sealed class PengujianPageTests(Hosts hosts) : IClassFixture&lt;Hosts&gt;
/// {
///     [Theory, ClassData&lt;BothDatabases&gt;]
///     public async Task A_sentence(DatabaseKind kind)
///     {
///         var host = await hosts.FreshAsync(kind); // one site per class, an empty database per test
/// </code>
/// </summary>
public sealed class BothDatabases : TheoryData<DatabaseKind>
{
    public BothDatabases()
        : base(DatabaseKind.Sqlite, DatabaseKind.Postgres)
    {
    }
}
