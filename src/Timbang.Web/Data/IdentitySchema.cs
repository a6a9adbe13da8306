using Microsoft.AspNetCore.Identity;

namespace Timbang.Web.Data;

/// <summary>
/// The schema of the sign-in tables, passkeys included. Identity reads it from the services when the model is built,
/// so whoever makes a context outside the site registers it too, or gets another model.
/// </summary>
public static class IdentitySchema
{
    public static IServiceCollection AddIdentitySchema(this IServiceCollection services) =>
        services.Configure<IdentityOptions>(options => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3);
}
