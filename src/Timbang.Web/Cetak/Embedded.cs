namespace Timbang.Web.Cetak;

/// <summary>The files shipped inside the assembly: two fonts and the colour profile.</summary>
internal static class Embedded
{
    public static byte[] Read(string name)
    {
        using var resource = typeof(Embedded).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded in the assembly.");
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
