using Microsoft.Extensions.Configuration.Memory;

namespace Timbang.Web.Security;

/// <summary>
/// What is logged, and how. Lines of JSON for a service's collector, one readable line each on a terminal; ids and routes,
/// never names, queries or what people typed. Every value is a setting under <c>Logging</c> that an operator may change.
/// </summary>
public static class LogRegistration
{
    public static WebApplicationBuilder AddLog(this WebApplicationBuilder builder)
    {
        var defaults = new Dictionary<string, string?>
        {
            ["Logging:LogLevel:Default"] = "Information",
            ["Logging:LogLevel:Microsoft"] = "Warning",
            ["Logging:LogLevel:Microsoft.Hosting.Lifetime"] = "Information",
            // It warns of keys that are not wrapped, which only a demonstration's may be (KeyRing.CheckAsync).
            ["Logging:LogLevel:Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager"] = "Error",
            ["Logging:Console:FormatterName"] = Console.IsOutputRedirected ? "json" : "simple",
            ["Logging:Console:FormatterOptions:SingleLine"] = "true",
            ["Logging:Console:FormatterOptions:UseUtcTimestamp"] = "true",
            ["Logging:Console:FormatterOptions:TimestampFormat"] = "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fff'Z '",
        };

        // First among the sources: files, environment and arguments come after and win.
        ((IConfigurationBuilder)builder.Configuration).Sources.Insert(0, new MemoryConfigurationSource { InitialData = defaults });
        return builder;
    }
}
