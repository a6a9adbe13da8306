using System.Runtime.InteropServices;

namespace Timbang.Web.Files.Content;

/// <summary>How many bytes may still come out of packed ones: counted as they come, whatever a header promised.</summary>
internal sealed class InflateBudget(int bytes)
{
    private int left = bytes;

    public bool IsSpent => left == 0;

    /// <summary>Copies until the end, or until the budget is spent; in between it may throw what the stream throws.</summary>
    /// <returns>Whether the end was reached.</returns>
    public bool Copy(Stream unpacking, MemoryStream into)
    {
        var buffer = new byte[16 * 1024];
        while (left > 0)
        {
            var count = unpacking.Read(buffer, 0, Math.Min(buffer.Length, left));
            if (count == 0)
            {
                return true;
            }

            left -= count;
            into.Write(buffer, 0, count);
        }

        return false;
    }

    /// <summary>The bytes as a stream; copied only where there is no array behind them.</summary>
    public static MemoryStream StreamOf(ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out var part)
        ? new MemoryStream(part.Array!, part.Offset, part.Count, writable: false)
        : new MemoryStream(bytes.ToArray(), writable: false);
}
