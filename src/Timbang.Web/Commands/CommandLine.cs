namespace Timbang.Web.Commands;

/// <summary>
/// Finds the command that was typed, runs it and turns a refusal into words and an exit code: 0 done, 1 refused or found
/// wanting, 2 not understood.
/// </summary>
public sealed class CommandLine(TextWriter output, TextWriter errors)
{
    /// <summary>Exit code when the arguments were not understood.</summary>
    public const int NotUnderstood = 2;

    /// <summary>Exit code when a rule forbids it, or when what was checked is not in order.</summary>
    public const int Refused = 1;

    /// <summary>Every command, in the order in which the help shows them.</summary>
    public IReadOnlyList<ICommand> Commands { get; } =
    [
        new DemoCommand(), new DeadlineCommand(), new ProcedureCommand(), new AdminCommand(TypedPassword.Read), new CertificateCommand(),
        new KeyCommand(), new VerifyCommand(), new BackupCommand(), new RestoreCommand(),
    ];

    /// <summary>Whether the arguments ask for a command; options alone (or nothing) start the site.</summary>
    public static bool IsCommand(IReadOnlyList<string> args) =>
        args.Count > 0 && (!args[0].StartsWith('-') || args[0] is "-h" or "--help");

    public async Task<int> RunAsync(IReadOnlyList<string> args)
    {
        if (args[0] is "help" or "-h" or "--help")
        {
            return Help(args.Skip(1).FirstOrDefault());
        }

        return Find(args[0]) is { } command ? await RunAsync(command, [.. args.Skip(1)]) : Unknown(args[0]);
    }

    private async Task<int> RunAsync(ICommand command, IReadOnlyList<string> args)
    {
        try
        {
            return await command.RunAsync(args, output);
        }
        catch (UsageException wrong)
        {
            await errors.WriteLineAsync($"{wrong.Message}\n\n{UsageOf(command)}");
            return NotUnderstood;
        }
        catch (RuleException refusal)
        {
            await errors.WriteLineAsync(refusal.Message);
            return Refused;
        }
        catch (SettingsException wrong)
        {
            await errors.WriteLineAsync(wrong.Message);
            return NotUnderstood;
        }
    }

    private ICommand? Find(string name) => Commands.SingleOrDefault(command => command.Name == name);

    private int Help(string? name)
    {
        if (name is null)
        {
            output.WriteLine(Overview());
            return 0;
        }

        if (Find(name) is not { } command)
        {
            return Unknown(name);
        }

        output.WriteLine($"{command.Summary}\n\n{UsageOf(command)}");
        return 0;
    }

    private int Unknown(string name)
    {
        errors.WriteLine($"Perintah \"{name}\" tidak dikenal.\n\n{Overview()}");
        return NotUnderstood;
    }

    private string Overview() => string.Join(
        '\n',
        [
            "Timbang: uji konsekuensi dan penetapan klasifikasi informasi publik.",
            "",
            "Pemakaian: timbang PERINTAH [ARGUMEN]",
            "",
            .. Commands.Select(command => $"  {command.Name,-11} {command.Summary}"),
            $"  {"help",-11} Menjelaskan satu perintah: timbang help PERINTAH",
            "",
            $"Tanpa perintah Timbang melayani situsnya: timbang {SiteOptions.Usage}",
        ]);

    private static string UsageOf(ICommand command) => $"Pemakaian: timbang {command.Name} {command.Usage}";
}
