using System.Buffers.Binary;
using System.Text;

namespace Timbang.Web.Tests.Cetak;

/// <summary>Where sRGB.icc comes from: a small ICC profile (version 2, matrix and curve) made from the figures of the standard.</summary>
internal static class ColorProfile
{
    private const int HeaderLength = 128;
    private const int CurvePoints = 256;

    // The colourants of sRGB, adapted to the white of D50.
    public static byte[] Build()
    {
        var curve = Curve();
        return Assemble(
        [
            ("desc", Description("sRGB IEC61966-2.1")),
            ("cprt", [.. "text\0\0\0\0"u8, .. "Public domain\0"u8]),
            ("wtpt", Xyz(0.9642, 1.0, 0.8249)),
            ("rXYZ", Xyz(0.4361, 0.2225, 0.0139)),
            ("gXYZ", Xyz(0.3851, 0.7169, 0.0971)),
            ("bXYZ", Xyz(0.1431, 0.0606, 0.7141)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ]);
    }

    private static byte[] Assemble(IReadOnlyList<(string Name, byte[] Bytes)> tags)
    {
        var begin = HeaderLength + 4 + (tags.Count * 12);
        var profile = new byte[begin + tags.Sum(tag => (tag.Bytes.Length + 3) & ~3)];
        WriteHeader(profile);
        WriteU32(profile, HeaderLength, (uint)tags.Count);
        foreach (var (index, (name, bytes)) in tags.Index())
        {
            var entry = HeaderLength + 4 + (index * 12);
            Encoding.ASCII.GetBytes(name, profile.AsSpan(entry));
            WriteU32(profile, entry + 4, (uint)begin);
            WriteU32(profile, entry + 8, (uint)bytes.Length);
            bytes.CopyTo(profile, begin);
            begin += (bytes.Length + 3) & ~3;
        }

        return profile;
    }

    private static void WriteHeader(byte[] profile)
    {
        WriteU32(profile, 0, (uint)profile.Length);
        WriteU32(profile, 8, 0x02100000);
        "mntrRGB XYZ "u8.CopyTo(profile.AsSpan(12));
        ReadOnlySpan<ushort> made = [2026, 1, 1, 0, 0, 0];
        for (var i = 0; i < made.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(profile.AsSpan(24 + (i * 2)), made[i]);
        }

        "acsp"u8.CopyTo(profile.AsSpan(36));
        Xyz(0.9642, 1.0, 0.8249).AsSpan(8).CopyTo(profile.AsSpan(68));
    }

    private static byte[] Xyz(double x, double y, double z)
    {
        var tag = new byte[20];
        "XYZ "u8.CopyTo(tag);
        ReadOnlySpan<double> values = [x, y, z];
        for (var i = 0; i < values.Length; i++)
        {
            WriteU32(tag, 8 + (i * 4), (uint)Math.Round(values[i] * 65536));
        }

        return tag;
    }

    private static byte[] Curve()
    {
        var tag = new byte[12 + (CurvePoints * 2)];
        "curv"u8.CopyTo(tag);
        WriteU32(tag, 8, CurvePoints);
        for (var i = 0; i < CurvePoints; i++)
        {
            var level = i / (CurvePoints - 1.0);
            var light = level <= 0.04045 ? level / 12.92 : Math.Pow((level + 0.055) / 1.055, 2.4);
            BinaryPrimitives.WriteUInt16BigEndian(tag.AsSpan(12 + (i * 2)), (ushort)Math.Round(light * 65535));
        }

        return tag;
    }

    // In ASCII; the two fields for other scripts stay empty.
    private static byte[] Description(string name)
    {
        var tag = new byte[12 + name.Length + 1 + 8 + 70];
        "desc"u8.CopyTo(tag);
        WriteU32(tag, 8, (uint)name.Length + 1);
        Encoding.ASCII.GetBytes(name, tag.AsSpan(12));
        return tag;
    }

    private static void WriteU32(byte[] bytes, int at, uint value) => BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(at), value);
}
