using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging.Abstractions;
using Timbang.Web.Files.Preview;

namespace Timbang.Web.Tests.Files.Preview;

/// <summary>Machine code from a disk is run only if it is byte for byte what this office's site has kept there.</summary>
public sealed class ModuleCacheTests : IDisposable
{
    private static readonly byte[] Code = [.. Enumerable.Range(0, 1000).Select(i => (byte)i)];

    private readonly EphemeralDataProtectionProvider keys = new();
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"preview-{Guid.NewGuid():N}");

    private string Kept => Path.Combine(folder, "pdfium.cwasm");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void What_was_kept_is_read()
    {
        Open().Write([1]);
        Open().Write(Code);

        Assert.Equal(Code, Open().Read()!.Value.ToArray());
        Assert.Equal([Kept], Directory.GetFiles(folder));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Kept));
        }
    }

    [Fact]
    public void What_was_changed_is_not_read()
    {
        Open().Write(Code);
        var whole = File.ReadAllBytes(Kept);

        for (var place = 0; place < whole.Length; place += 3)
        {
            whole[place] ^= 0x10;
            File.WriteAllBytes(Kept, whole);
            Assert.Null(Open().Read());
            whole[place] ^= 0x10;
        }
    }

    [Fact]
    public void What_was_cut_or_lengthened_is_not_read()
    {
        Open().Write(Code);
        var whole = File.ReadAllBytes(Kept);

        foreach (var changed in Enumerable.Range(0, 200).Select(length => whole[..length]).Append(whole[..^1]).Append([.. whole, 0]))
        {
            File.WriteAllBytes(Kept, changed);
            Assert.Null(Open().Read());
        }
    }

    [Fact]
    public void What_another_has_sealed_is_not_read()
    {
        new ModuleCache(folder, new EphemeralDataProtectionProvider().CreateProtector("Timbang.Preview"), NullLogger.Instance).Write(Code);

        Assert.Null(Open().Read());
    }

    [Fact]
    public void Where_nothing_can_be_kept_nothing_breaks()
    {
        Directory.CreateDirectory(folder);
        Assert.Null(Open().Read());
        File.WriteAllText(Path.Combine(folder, "berkas"), "");
        var nowhere = new ModuleCache(Path.Combine(folder, "berkas"), keys.CreateProtector("Timbang.Preview"), NullLogger.Instance);

        nowhere.Write(Code);

        Assert.Null(nowhere.Read());
    }

    private ModuleCache Open() => new(folder, keys.CreateProtector("Timbang.Preview"), NullLogger.Instance);
}
