using Timbang.Web.Files.Content;

namespace Timbang.Web.Tests.Files.Content;

/// <summary>Asserts that a file is refused, for this reason, in a sentence.</summary>
internal static class Refused
{
    public static void As(FileRefusal refusal, Func<object> reading)
    {
        var refused = Assert.Throws<RefusedFileException>(reading);
        Assert.Equal(refusal, refused.Refusal);
        Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
    }

    public static void As(FileRefusal refusal, byte[] file) => As(refusal, () => FileContent.Read(file));
}
