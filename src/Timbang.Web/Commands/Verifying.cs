using Timbang.Web.Data;
using Timbang.Web.Data.Trail;
using Timbang.Web.Files;

namespace Timbang.Web.Commands;

/// <summary>
/// The check that <c>verify</c> makes, and <c>restore</c> after its work: the trail within the database, the files it names, then the trail
/// against the seals that were noted outside it.
/// </summary>
/// <param name="services">Of a scope.</param>
/// <param name="output">Where it is told.</param>
internal sealed class Verifying(IServiceProvider services, TextWriter output)
{
    private const string WhatToDo =
        """
        Apa yang dilakukan: hentikan situsnya, cari basis data atau cadangan yang memuat segel itu, dan pulihkan. Bila yang lama ini memang
        dikehendaki: bin/timbang verify --accept-older, dan catat alasannya.
        """;

    private readonly TimbangDb db = services.GetRequiredService<TimbangDb>();

    private readonly SealNote note = services.GetRequiredService<SealNote>();

    /// <param name="paper">A seal from elsewhere that must be there; null when none was named.</param>
    /// <param name="acceptOlder">Whether a whole trail is taken even where it is older than the noted seal; the note follows it then.</param>
    /// <returns>The exit code: 0 when nothing is wrong.</returns>
    public async Task<int> RunAsync(NotedSeal? paper, bool acceptOlder)
    {
        db.Reach = Reach.Machine;
        var verifier = new TrailVerifier(db);
        var code = await VerifyCommand.CheckAsync(verifier, output);
        if (code == 0 && verifier.Count.LastSeal is { } seal)
        {
            await output.WriteLineAsync($"Segel terakhir: {seal}");
        }

        code = code == 0 ? await FilesAsync() : code;
        if (code == 0 && acceptOlder)
        {
            await AcceptAsync();
        }

        return await ComparesAsync(paper) ? code : CommandLine.Refused;
    }

    private async Task<int> FilesAsync()
    {
        var files = services.GetRequiredService<FileCheck>();
        var broken = 0;
        await foreach (var finding in files.FindAsync())
        {
            await output.WriteLineAsync($"RUSAK: {finding}");
            broken++;
        }

        await output.WriteLineAsync(broken == 0 ? $"Lampiran utuh: {files.Count}." : $"{broken} dari {files.Count} lampiran rusak: pulihkan isinya dari cadangan, atau musnahkan dengan alasannya.");
        return broken == 0 ? 0 : CommandLine.Refused;
    }

    private async Task AcceptAsync()
    {
        if (await note.ContradictionAsync(db) is { } contradiction)
        {
            await note.ReplaceAsync(db);
            await output.WriteLineAsync($"Diterima seperti adanya: {contradiction}");
        }
    }

    private async Task<bool> ComparesAsync(NotedSeal? paper)
    {
        var compares = true;
        if (await note.ContradictionAsync(db) is { } contradiction)
        {
            await output.WriteLineAsync($"LEBIH TUA: {contradiction}\n{WhatToDo.ReplaceLineEndings(" ")}");
            compares = false;
        }

        if (paper is not null)
        {
            var wrong = await db.ContradictionAsync(paper, "pada catatan Anda");
            await output.WriteLineAsync(wrong is null ? $"Segel {paper.Ordinal} sama dengan catatan Anda." : $"LEBIH TUA: {wrong}");
            compares &= wrong is null;
        }

        return compares;
    }
}
