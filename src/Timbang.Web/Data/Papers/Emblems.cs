using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Web.Cetak;

namespace Timbang.Web.Data.Papers;

/// <summary>Puts the office's own emblem on letters before they are printed; each is read and unpacked once, however many letters there are.</summary>
public sealed class Emblems(TimbangDb db)
{
    private readonly Dictionary<string, Emblem?> unpacked = [];

    /// <summary>The letter with the emblem that its kop names; as it is where it names none, or where the picture is not what it was.</summary>
    public async Task<Letter> PutOnAsync(Letter letter, CancellationToken cancellationToken)
    {
        var first = letter.Sections[0];
        return first.Blocks is [Letterhead { EmblemDigest.Length: > 0 } head, ..] && await UnpackedAsync(head.EmblemDigest, cancellationToken) is { } emblem
            ? letter with { Sections = [first with { Blocks = [head with { Emblem = emblem }, .. first.Blocks.Skip(1)] }, .. letter.Sections.Skip(1)] }
            : letter;
    }

    /// <summary>The PNG of a digest, or null.</summary>
    public async Task<byte[]?> PngAsync(string digest, CancellationToken cancellationToken) =>
        await db.Set<OfficeEmblem>().Where(e => e.Digest == digest).Select(e => e.Content).FirstOrDefaultAsync(cancellationToken) is { } content
            && Naskah.DigestOf(content) == digest
            ? content
            : null;

    private async Task<Emblem?> UnpackedAsync(string digest, CancellationToken cancellationToken) => unpacked.TryGetValue(digest, out var emblem)
        ? emblem
        : unpacked[digest] = await PngAsync(digest, cancellationToken) is { } png ? Emblem.FromPng(png) : null;
}
