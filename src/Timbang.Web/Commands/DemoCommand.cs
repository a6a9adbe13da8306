using System.Diagnostics;
using Timbang.Web.Data;
using Timbang.Web.Demo;

namespace Timbang.Web.Commands;

/// <summary>Fills an empty database with the demo, for good: a demonstration never becomes the database of an office.</summary>
public sealed class DemoCommand : ICommand
{
    private const string IfEmpty = "--if-empty";

    public string Name => "demo";

    public string Summary => "Mengisi basis data kosong dengan data contoh";

    public string Usage =>
        """
        [--data DIR] [--postgres CONN] [--address ALAMAT] [--if-empty]

          --data      folder basis data (bawaan: data)
          --postgres  alamat PostgreSQL: "Host=...;Database=...;Username=...;Password=..."
          --address   alamat situs, dicetak sebagai kode QR pada naskah contoh
          --if-empty  basis data yang sudah berisi dibiarkan, tanpa pesan salah

          Contoh berisi kabupaten, balai, orang dan perkara rekaan. Tandanya tetap: untuk data kantor pakai folder baru.
        """;

    public async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output)
    {
        var arguments = Arguments.Parse(args, SiteOptions.WithValue, [IfEmpty]);
        if (arguments.Words.Count > 0)
        {
            throw new UsageException("Perintah ini tidak memerlukan kata lain.");
        }

        var clock = new DemoClock();
        await using var site = Site.Create(arguments.ForSite(), clock);
        await site.Services.MigrateTimbangDataAsync();
        var (began, now) = (Stopwatch.GetTimestamp(), TimeProvider.System.GetUtcNow());
        var made = await new DemoMaking(site.Services, clock.MoveTo).MakeAsync(now);
        await using var scope = site.Services.CreateAsyncScope();
        var keys = await scope.ServiceProvider.GetRequiredService<DemoAccounts>().ListAsync();
        return keys is null
            ? await LeaveAsync(arguments.Has(IfEmpty), output)
            : await ShowAsync(made ? $"Data contoh dibuat dalam {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} detik." : "Data contoh sudah ada.", keys, output);
    }

    private static async Task<int> LeaveAsync(bool ifEmpty, TextWriter output)
    {
        const string Sentence = "Basis data ini berisi data kantor. Data contoh hanya dibuat pada basis data kosong: pilih folder lain dengan --data.";
        if (!ifEmpty)
        {
            throw new RuleException(Sentence);
        }

        await output.WriteLineAsync("Basis data sudah berisi data kantor; dibiarkan seperti adanya.");
        return 0;
    }

    private static async Task<int> ShowAsync(string news, DemoKeys keys, TextWriter output)
    {
        await output.WriteLineAsync($"{news}\n\n{DemoWelcome.AccountsOf(keys)}");
        return 0;
    }
}
