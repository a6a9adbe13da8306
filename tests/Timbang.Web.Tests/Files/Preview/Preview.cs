using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging.Abstractions;
using Timbang.Web.Files.Preview;

[assembly: AssemblyFixture(typeof(Timbang.Web.Tests.Files.Preview.Preview))]

namespace Timbang.Web.Tests.Files.Preview;

/// <summary>One PDFium for all test classes. Its code is kept beside the tests, so that it is compiled once for a build and not at each run.</summary>
public sealed class Preview : IDisposable
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "preview");

    public PdfPages Pages { get; } = Open(PreviewBounds.CallTime);

    /// <summary>Another one with the same code, whose calls may take that long.</summary>
    public static PdfPages Open(TimeSpan callTime) =>
        new(Folder, DataProtectionProvider.Create(new DirectoryInfo(Path.Combine(Folder, "keys"))), NullLogger<PdfPages>.Instance) { CallTime = callTime };

    public void Dispose() => Pages.Dispose();
}
