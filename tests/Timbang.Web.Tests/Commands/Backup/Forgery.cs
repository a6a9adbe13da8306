using System.Formats.Tar;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Timbang.Web.Tests.Commands.Backup;

/// <summary>An archive written again with a list that fits, as somebody would who wants it to be believed.</summary>
internal sealed class Forgery
{
    private readonly IReadOnlyList<Entry> entries;

    private Forgery(IReadOnlyList<Entry> entries) => this.entries = entries;

    public static async Task<Forgery> ReadAsync(string file)
    {
        List<Entry> entries = [];
        await using var old = new TarReader(File.OpenRead(file));
        while (await old.GetNextEntryAsync() is { } entry)
        {
            using var text = new StreamReader(entry.DataStream!, Encoding.Latin1);
            entries.Add(new(entry.Name, TarEntryType.RegularFile, await text.ReadToEndAsync()));
        }

        return new(entries[..^1]);
    }

    /// <summary>With another entry at its end.</summary>
    public Forgery With(string name, TarEntryType type) => new([.. entries, new(name, type, "isi")]);

    /// <summary>With something else in its head.</summary>
    public Forgery With(string written, string forged) =>
        new([entries[0] with { Text = entries[0].Text.Replace(written, forged, StringComparison.Ordinal) }, .. entries.Skip(1)]);

    public async Task<byte[]> ToBytesAsync()
    {
        using var bytes = new MemoryStream();
        await using (var tar = new TarWriter(bytes, TarEntryFormat.Pax, leaveOpen: true))
        {
            var list = new StringBuilder();
            foreach (var entry in entries)
            {
                list.Append(CultureInfo.InvariantCulture, $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.Latin1.GetBytes(entry.Text)))}  {entry.Name}\n");
                await tar.WriteEntryAsync(entry.ToTar());
            }

            await tar.WriteEntryAsync(new Entry("daftar-isi.txt", TarEntryType.RegularFile, list.ToString()).ToTar());
        }

        return bytes.ToArray();
    }

    private sealed record Entry(string Name, TarEntryType Type, string Text)
    {
        public PaxTarEntry ToTar() => Type switch
        {
            TarEntryType.RegularFile => new(Type, Name) { DataStream = new MemoryStream(Encoding.Latin1.GetBytes(Text)) },
            TarEntryType.Directory => new(Type, Name),
            _ => new(Type, Name) { LinkName = "/etc/timbang/kunci.pem" },
        };
    }
}
