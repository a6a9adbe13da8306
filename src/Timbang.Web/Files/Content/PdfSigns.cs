using System.Globalization;

namespace Timbang.Web.Files.Content;

/// <summary>The names in a PDF that say what it does: collected from any bytes, in any order.</summary>
internal sealed class PdfSigns
{
    // An honest PDF holds a few hundred; a file made of nothing else must not cost more than a moment.
    private const int MostPackedObjects = 500;
    private const int LongestName = 16;

    private bool runsScript;
    private bool launches;
    private bool attaches;

    public bool IsEncrypted { get; private set; }

    /// <summary>Where the objects that are packed together begin.</summary>
    public List<int> PackedObjects { get; } = [];

    public void Look(ReadOnlySpan<byte> bytes)
    {
        Span<byte> name = stackalloc byte[LongestName];
        for (var at = 0; bytes[at..].IndexOf((byte)'/') is >= 0 and var step;)
        {
            at += step + 1;
            var length = ReadName(bytes[at..], name, out var after);
            if (length > 1)
            {
                Note(name[..length], bytes[(at + after)..], at);
            }
        }
    }

    public IEnumerable<string> Sentences()
    {
        if (runsScript)
        {
            yield return "PDF ini memuat skrip (JavaScript) yang dapat berjalan ketika dibuka.";
        }

        if (launches)
        {
            yield return "PDF ini memuat perintah untuk membuka program atau berkas lain.";
        }

        if (attaches)
        {
            yield return "PDF ini memuat berkas lain sebagai lampiran di dalamnya. Periksa lampiran itu juga.";
        }
    }

    private static int ReadName(ReadOnlySpan<byte> bytes, Span<byte> name, out int after)
    {
        var length = 0;
        for (after = 0; after < bytes.Length && length < name.Length && IsRegular(bytes[after]); length++)
        {
            name[length] = LetterAt(bytes, ref after);
        }

        return length;
    }

    // A letter of a name may be written as # and two hexadecimal digits: /#45ncrypt is /Encrypt.
    private static byte LetterAt(ReadOnlySpan<byte> bytes, ref int at)
    {
        if (bytes[at] == '#' && at + 2 < bytes.Length && byte.TryParse(bytes.Slice(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var letter))
        {
            at += 3;
            return letter;
        }

        return bytes[at++];
    }

    private static bool IsRegular(byte value) => value > 0x20 && "()<>[]{}/%"u8.IndexOf(value) < 0;

    private void Note(ReadOnlySpan<byte> name, ReadOnlySpan<byte> next, int at)
    {
        IsEncrypted |= name.SequenceEqual("Encrypt"u8);
        runsScript |= name.SequenceEqual("JavaScript"u8) || (name.SequenceEqual("JS"u8) && IsFollowedByText(next));
        launches |= name.SequenceEqual("Launch"u8);
        attaches |= name.SequenceEqual("EmbeddedFiles"u8) || name.SequenceEqual("EmbeddedFile"u8);
        if (name.SequenceEqual("ObjStm"u8) && PackedObjects.Count < MostPackedObjects)
        {
            PackedObjects.Add(at);
        }
    }

    // Two letters come about by chance in packed pictures; a script is a text or a reference to one.
    private static bool IsFollowedByText(ReadOnlySpan<byte> next) =>
        next.TrimStart(" \r\n\t"u8) is [(byte)'(' or (byte)'<' or (>= (byte)'0' and <= (byte)'9'), ..];
}
