using Timbang.Web.Data;
using Timbang.Web.Data.Trail;

namespace Timbang.Web.Commands;

/// <summary>Checks that nothing in the trail was changed, cut or put in, and names the first thing that was.</summary>
public sealed class VerifyCommand : ICommand
{
    /// <summary>Takes a database that is older than the seal noted beside it.</summary>
    public const string AcceptOlder = "--accept-older";

    private const string Seal = "--seal";
    private const int Broken = 1;

    public string Name => "verify";

    public string Summary => "Memeriksa keutuhan riwayat dan segelnya";

    public string Usage =>
        """
        [--data DIR | --postgres KONEKSI] [--seal NOMOR:SIDIK] [--accept-older]

          --seal          segel yang Anda catat di luar mesin ini; enam belas huruf pertama sidiknya cukup
          --accept-older  menerima basis data yang lebih tua daripada segel yang tercatat di sampingnya, bila riwayatnya utuh

          Kode keluar 0: utuh. 1: ada yang rusak (entri riwayat pertama yang rusak disebut, dan setiap lampiran yang isinya hilang); atau basis data ini lebih tua daripada
          segel terakhir yang tercatat dalam berkas segel-terakhir di folder data, atau yang disebut dengan --seal.
          Segel terakhir yang dicetak dapat disimpan di luar mesin ini, untuk dibandingkan kemudian.
          Nilai yang dihapus secara sah disebut beserta dasarnya, dan tidak merusak riwayat.
        """;

    public async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output)
    {
        var arguments = Arguments.Parse(args, [.. SiteOptions.WithValue, Seal], [AcceptOlder]);
        if (arguments.Words.Count > 0)
        {
            throw new UsageException($"\"{arguments.Words[0]}\" tidak dikenal.");
        }

        var paper = arguments.Option(Seal) is { } typed ? NotedSeal.Parse(typed) ?? throw new UsageException($"Tulis segel sebagai NOMOR:SIDIK, misalnya {Seal} 57:3fa0c1d2e3f4a5b6.") : null;
        arguments.RequireFolder();
        await using var site = Site.Create(arguments.ForSite());
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TimbangDb>().RequireCurrentAsync();
        return await new Verifying(scope.ServiceProvider, output).RunAsync(paper, arguments.Has(AcceptOlder));
    }

    /// <summary>Prints what is found; everything erased, and the first thing broken.</summary>
    public static async Task<int> CheckAsync(TrailVerifier verifier, TextWriter output)
    {
        await foreach (var finding in verifier.CheckAsync())
        {
            await output.WriteLineAsync(finding.IsBroken ? $"RUSAK: {finding}" : finding.ToString());
            if (finding.IsBroken)
            {
                return Broken;
            }
        }

        await output.WriteLineAsync($"Riwayat utuh: {verifier.Count}.");
        return 0;
    }
}
