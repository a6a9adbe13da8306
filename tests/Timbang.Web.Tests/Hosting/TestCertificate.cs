using System.Runtime.CompilerServices;
using Timbang.Web.Commands;

namespace Timbang.Web.Tests.Hosting;

/// <summary>Certificates made by the command that makes an office's; one serves all hosts of the run.</summary>
public static class TestCertificate
{
    private static readonly DirectoryInfo Folder = Directory.CreateTempSubdirectory("timbang-sertifikat-");

    private static readonly Lazy<string> Shared = new(() => New());

    public static string File => Shared.Value;

    /// <summary>A new one; answers its file.</summary>
    public static string New([CallerMemberName] string name = "")
    {
        var file = Path.Combine(Folder.FullName, $"{name}-{Guid.CreateVersion7():N}.pem");
        if (new CertificateCommand().RunAsync(["create", file], TextWriter.Null).GetAwaiter().GetResult() != 0)
        {
            throw new InvalidOperationException("The certificate was not made.");
        }

        return file;
    }

    [ModuleInitializer]
    internal static void ForgetAtTheEnd() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Folder.Delete(recursive: true);
}
