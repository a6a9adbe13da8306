namespace Timbang.Web.Data.Dialects;

/// <summary>What the two databases do differently; nothing outside this folder asks which one runs.</summary>
public abstract class Dialect
{
    /// <summary>Applies pending migrations while no other process can.</summary>
    public abstract Task MigrateAsync(CancellationToken cancellationToken = default);
}
