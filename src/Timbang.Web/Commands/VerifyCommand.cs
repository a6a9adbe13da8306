using Timbang.Web.Data;
using Timbang.Web.Data.Trail;

namespace Timbang.Web.Commands;

/// <summary>Checks that nothing in the trail was changed, cut or put in, and names the first thing that was.</summary>
public sealed class VerifyCommand : ICommand
{
    private const int Broken = 1;

    public string Name => "verify";

    public string Summary => "Memeriksa keutuhan riwayat dan segelnya";

    public string Usage =>
        """
        [--data DIR | --postgres KONEKSI]

          Kode keluar 0: utuh. 1: ada yang rusak, dan entri rusak yang pertama disebut.
          Segel terakhir yang dicetak dapat disimpan di luar mesin ini, untuk dibandingkan kemudian.
          Nilai yang dihapus secara sah disebut beserta dasarnya, dan tidak merusak riwayat.
        """;

    public async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output)
    {
        var arguments = Arguments.Parse(args, SiteOptions.WithValue, []);
        if (arguments.Words.Count > 0)
        {
            throw new UsageException($"\"{arguments.Words[0]}\" tidak dikenal.");
        }

        if (arguments.Option("--data") is { } folder && !Directory.Exists(folder))
        {
            throw new RuleException($"Folder data {folder} tidak ada. Periksa --data.");
        }

        await using var site = Site.Create([.. args]);
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TimbangDb>();
        db.Reach = Reach.Machine;
        await db.RequireCurrentAsync();
        var verifier = new TrailVerifier(db);
        var code = await CheckAsync(verifier, output);
        if (code == 0 && verifier.Count.LastSeal is { } seal)
        {
            await output.WriteLineAsync($"Segel terakhir: {seal}");
        }

        return code;
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
