using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Timbang.Web.Files.Content;

/// <summary>Where the virus scanner listens, as a setting writes it.</summary>
internal static class ScannerAddress
{
    private const string Unix = "unix:";

    // What the kernel has room for, with a byte of zero.
    private const int LongestPath = 107;

    /// <exception cref="SettingsException">It is no address.</exception>
    public static EndPoint Parse(string text) =>
        text.StartsWith(Unix, StringComparison.Ordinal) ? FileOf(text[Unix.Length..]) : HostOf(text);

    private static UnixDomainSocketEndPoint FileOf(string path) =>
        path.StartsWith('/') && !path.Contains('\0') && Encoding.UTF8.GetByteCount(path) <= LongestPath
            ? new UnixDomainSocketEndPoint(path)
            : throw new SettingsException($"Alamat pemindai virus \"unix:{path}\" tidak dapat dipakai. Sesudah unix: tulis jalur lengkap soket clamd, paling panjang {LongestPath} byte, misalnya unix:/run/clamav/clamd.ctl");

    private static EndPoint HostOf(string text)
    {
        var colon = text.LastIndexOf(':');
        var host = colon > 0 ? text[..colon] : "";
        var isPort = int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= ushort.MaxValue;
        return (isPort, Uri.CheckHostName(host.Trim('[', ']'))) switch
        {
            (true, UriHostNameType.IPv4) => new IPEndPoint(IPAddress.Parse(host), port),
            (true, UriHostNameType.IPv6) when host.StartsWith('[') && host.EndsWith(']') => new IPEndPoint(IPAddress.Parse(host), port),
            (true, UriHostNameType.Dns) when !host.Contains('[') && !host.Contains(']') => new DnsEndPoint(host, port),
            _ => throw new SettingsException($"Alamat pemindai virus \"{text}\" tidak dapat dipakai. Bentuknya host:port, misalnya 127.0.0.1:3310, atau unix:/jalur/soket."),
        };
    }
}
