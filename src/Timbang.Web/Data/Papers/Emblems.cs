using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Web.Cetak;

namespace Timbang.Web.Data.Papers;

/// <summary>Puts the office's own emblem on a letter before it is printed.</summary>
public static class Emblems
{
    /// <summary>The letter with the emblem that its kop names; as it is where it names none, or where the picture is not what it was.</summary>
    public static async Task<Letter> WithEmblemAsync(this TimbangDb db, Letter letter, CancellationToken cancellationToken)
    {
        var first = letter.Sections[0];
        if (first.Blocks is not [Letterhead { EmblemDigest.Length: > 0 } head, ..]
            || await db.EmblemAsync(head.EmblemDigest, cancellationToken) is not { } picture)
        {
            return letter;
        }

        return letter with { Sections = [first with { Blocks = [head with { Emblem = Emblem.FromPng(picture) }, .. first.Blocks.Skip(1)] }, .. letter.Sections.Skip(1)] };
    }

    /// <summary>The PNG of a digest, or null.</summary>
    public static async Task<byte[]?> EmblemAsync(this TimbangDb db, string digest, CancellationToken cancellationToken) =>
        await db.Set<OfficeEmblem>().Where(e => e.Digest == digest).Select(e => e.Content).FirstOrDefaultAsync(cancellationToken) is { } content
            && Naskah.DigestOf(content) == digest
            ? content
            : null;
}
