namespace Timbang.Web.Tests.Journeys;

/// <summary>Where a proof keeps its screenshots: bin/proof says so by TIMBANG_PICTURES, else beside the test's own files.</summary>
internal static class Pictures
{
    /// <summary>An empty folder of this name.</summary>
    public static string Folder(string name)
    {
        var root = Environment.GetEnvironmentVariable("TIMBANG_PICTURES") is { Length: > 0 } named ? named : Path.Combine(AppContext.BaseDirectory, "pictures");
        var folder = Path.Combine(root, name);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        return Directory.CreateDirectory(folder).FullName;
    }
}
