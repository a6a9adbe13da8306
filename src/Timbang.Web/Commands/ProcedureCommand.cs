namespace Timbang.Web.Commands;

/// <summary>Writes <c>docs/procedure.md</c>.</summary>
public sealed class ProcedureCommand : ICommand
{
    public string Name => "procedure";

    public string Summary => "Menuliskan tabel tahap dan tindakan: isi docs/procedure.md";

    public string Usage => "\n\n  Contoh: timbang procedure > docs/procedure.md";

    public async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output)
    {
        if (args.Count > 0)
        {
            throw new UsageException("Perintah ini tidak memerlukan argumen.");
        }

        await output.WriteAsync(ProcedureDocument.Text());
        return 0;
    }
}
