using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Security;

namespace Timbang.Web.Commands;

/// <summary>
/// Makes the first agency and its first administrator. There is no default account: whoever has the server has the
/// database, and only he can make the first key to it.
/// </summary>
/// <param name="readPassword">Asks on the terminal, or reads a line of the standard input.</param>
public sealed class AdminCommand(Func<string> readPassword) : ICommand
{
    private static readonly string[] Options = ["--badan", "--slug", "--zona", "--nama", "--pengguna", "--surat"];

    private const string NextStep =
        """
        Jalankan situsnya dengan basis data yang sama dan sertifikat (bin/timbang help certificate), misalnya:
          bin/timbang --data DIR --certificate BERKAS
        lalu masuk di /masuk. Mulai dari Unit kerja, kemudian Akun, Penugasan, Kalender, dan Pengaturan kantor.
        """;

    public string Name => "admin";

    public string Summary => "Membuat badan publik dan pengelola pertamanya";

    public string Usage =>
        """
        create --badan NAMA --slug ALAMAT --nama ORANG --pengguna NAMA [--zona WIB|WITA|WIT] [--surat NOMOR] [--data DIR]

          --badan     nama badan publik: "Kabupaten Muara Tenang"
          --slug      nama pendek dalam alamat halaman umum: muara-tenang
          --nama      nama pengelola dengan gelar
          --pengguna  nama pengguna untuk masuk
          --zona      zona waktu kantor (bawaan: WITA)
          --surat     nomor surat penugasan pengelola
          --data      folder basis data (bawaan: data)

          Kata sandi ditanyakan pada terminal, atau dibaca dari masukan standar: satu baris, paling sedikit 12 huruf.
        """;

    public async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output)
    {
        var arguments = Arguments.Parse(args, [.. Options, .. SiteOptions.WithValue], []);
        if (arguments.Words is not ["create"])
        {
            throw new UsageException("Tulis: admin create.");
        }

        var first = FirstAdministrator.From(arguments);
        await using var site = Site.Create([.. SettingsIn(arguments)]);
        await site.Services.MigrateTimbangDataAsync();
        await using var scope = site.Services.CreateAsyncScope();
        await MakeAsync(first, scope.ServiceProvider, readPassword());
        await output.WriteLineAsync($"{first.Agency} dan akun {first.UserName} sudah dibuat.\n{NextStep}");
        return 0;
    }

    private static async Task MakeAsync(FirstAdministrator first, IServiceProvider services, string password)
    {
        var db = services.GetRequiredService<TimbangDb>();
        var users = services.GetRequiredService<UserManager<Account>>();
        db.Reach = Reach.Machine;
        if (await db.Set<InstallationState>().AnyAsync(s => s.IsDemo))
        {
            throw new RuleException("Basis data ini berisi data contoh, dan tetap contoh. Untuk data kantor pakai folder baru dengan --data.");
        }

        await using var transaction = await db.Database.BeginTransactionAsync();
        var badan = BadanPublik.Daftarkan(first.Agency, first.Slug, first.Zone, new Pengaturan());
        db.Add(badan);
        await db.SaveActAsync(badan, null, null);

        var account = new Account { UserName = first.UserName, FullName = first.FullName, BadanPublikId = badan.Id };
        var made = await users.CreateAsync(account, password);
        if (!made.Succeeded)
        {
            throw new RuleException(string.Join(' ', made.Errors.Select(e => e.Description)));
        }

        var person = Person.Register(account.Id, badan.Id, first.FullName, null);
        db.Add(person);
        await db.SaveActAsync(person, null, null);
        var clock = services.GetRequiredService<OfficeClock>();
        clock.Follow(badan);
        var penugasan = Penugasan.Tugaskan(badan.Id, new(account.Id, Role.Administrator, null, clock.Today(), null, first.Letter), null);
        db.Add(penugasan);
        await db.SaveActAsync(penugasan, null, null);
        await transaction.CommitAsync();
    }

    private static IEnumerable<string> SettingsIn(Arguments arguments) =>
        SiteOptions.WithValue.SelectMany(option => arguments.Option(option) is { } value ? new[] { option, value } : []);

    /// <summary>What was typed after <c>admin create</c>.</summary>
    private sealed record FirstAdministrator(string Agency, string Slug, string Zone, string FullName, string UserName, string Letter)
    {
        public static FirstAdministrator From(Arguments arguments) => new(
            Needed(arguments, "--badan"),
            Needed(arguments, "--slug"),
            arguments.Option("--zona") switch
            {
                null or "WITA" => "Asia/Makassar",
                "WIB" => "Asia/Jakarta",
                "WIT" => "Asia/Jayapura",
                _ => throw new UsageException("Zona waktu adalah WIB, WITA atau WIT."),
            },
            Needed(arguments, "--nama"),
            Needed(arguments, "--pengguna"),
            arguments.Option("--surat") ?? "Pemasangan Timbang");

        private static string Needed(Arguments arguments, string option) =>
            arguments.Option(option) is { } typed && CleanText.Of(typed) is { IsText: true, Text: var text } && !string.IsNullOrWhiteSpace(text)
                ? text.Trim()
                : throw new UsageException($"{option} belum diisi, atau memuat huruf yang rusak.");
    }
}
