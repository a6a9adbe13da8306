using System.Net;
using System.Net.Sockets;

namespace Timbang.Web;

/// <summary>Where the site listens, tried before it starts: what cannot work is said in a sentence instead of a stack of lines.</summary>
public static class Addresses
{
    public const string Default = "http://127.0.0.1:5080";

    private const string Setting = "urls";

    /// <summary>Without any setting of its own the framework would listen elsewhere.</summary>
    public static void AddDefault(WebApplicationBuilder builder)
    {
        var settings = builder.Configuration;
        if (settings[Setting] is null && settings["http_ports"] is null && settings["https_ports"] is null && !settings.GetSection("Kestrel:Endpoints").Exists())
        {
            settings[Setting] = Default;
        }
    }

    /// <param name="settings">What the site is told.</param>
    /// <param name="isClosedDemo">A demonstration that may be seen from this machine only.</param>
    /// <exception cref="SettingsException">An address is none, is taken, or is not for a demonstration.</exception>
    public static void Check(IConfiguration settings, bool isClosedDemo)
    {
        foreach (var text in (settings[Setting] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var address = Parse(text);
            RefuseTls(address, settings);
            if (isClosedDemo && !IsThisMachine(address))
            {
                throw ForeignToDemo(text);
            }

            Try(address, text);
        }
    }

    public static SettingsException ForeignToDemo(string address) => new(
        $"Data contoh tidak dibuka ke jaringan ({address}): kata sandinya bukan rahasia. Pakai --urls {Default}, atau --demo-terbuka bila memang dikehendaki.");

    private static BindingAddress Parse(string text)
    {
        try
        {
            var address = BindingAddress.Parse(text);
            return address.Scheme is "http" or "https" && (address.IsUnixPipe || address.Port is >= 0 and <= IPEndPoint.MaxPort) ? address : throw NoAddress(text);
        }
        catch (FormatException)
        {
            throw NoAddress(text);
        }
    }

    private static SettingsException NoAddress(string text) => new($"\"{text}\" bukan alamat situs. Tulis seperti --urls {Default}");

    private static void RefuseTls(BindingAddress address, IConfiguration settings)
    {
        if (address.Scheme == "https" && !settings.GetSection("Kestrel:Certificates:Default").Exists())
        {
            throw new SettingsException(
                "Untuk melayani https sendiri, isi Kestrel:Certificates:Default:Path (dan KeyPath atau Password). Lebih mudah: http di balik perantara seperti nginx, lihat docs/run.md.");
        }
    }

    private static bool IsThisMachine(BindingAddress address) =>
        address.IsUnixPipe || address.Host is "localhost" || (IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip));

    // Let go again at once: the moment between is short, and who takes it in that moment is told by the framework.
    private static void Try(BindingAddress address, string text)
    {
        if (address.IsUnixPipe || address.Port == 0)
        {
            return;
        }

        try
        {
            using var trial = new TcpListener(IPAddress.TryParse(address.Host, out var ip) ? ip : Any(address.Host), address.Port);
            trial.Start();
        }
        catch (SocketException refused)
        {
            throw new SettingsException(Sentence(refused.SocketErrorCode, text));
        }
    }

    private static IPAddress Any(string host) => host is "localhost" ? IPAddress.Loopback : IPAddress.Any;

    private static string Sentence(SocketError error, string text) => error switch
    {
        SocketError.AddressAlreadyInUse => $"Alamat {text} sudah dipakai program lain. Pilih yang lain, misalnya --urls http://127.0.0.1:5081",
        SocketError.AccessDenied => $"Alamat {text} tidak boleh dibuka oleh pengguna ini: nomor di bawah 1024 milik sistem. Pakai {Default} di balik perantara.",
        SocketError.AddressNotAvailable => $"Alamat {text} bukan alamat komputer ini. Pakai {Default}, atau http://0.0.0.0:5080 untuk semua alamatnya.",
        _ => $"Alamat {text} tidak dapat dibuka ({error}). Pilih yang lain dengan --urls.",
    };
}
