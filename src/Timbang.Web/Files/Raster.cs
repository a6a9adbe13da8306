namespace Timbang.Web.Files;

/// <summary>A picture in memory: rows from the top, four bytes a pixel (blue, green, red, alpha), no padding.</summary>
/// <param name="Width">Pixels across, at least 1.</param>
/// <param name="Height">Pixels down, at least 1.</param>
/// <param name="Bgra">Width x Height x 4 bytes.</param>
public sealed record Raster(int Width, int Height, byte[] Bgra);
