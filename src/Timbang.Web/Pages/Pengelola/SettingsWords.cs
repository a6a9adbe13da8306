using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Timbang.Pelaksana;

namespace Timbang.Web.Pages.Pengelola;

/// <summary>Settings of an office and their values, as the trail of settings tells them.</summary>
public static class SettingsWords
{
    public static string Label(string setting) =>
        typeof(SettingsForm).GetProperty(setting)?.GetCustomAttribute<DisplayAttribute>()?.Name ?? setting;

    /// <summary>A value as the trail keeps it, in words.</summary>
    public static string Value(string? text) => text switch
    {
        null => "dihapus dari riwayat",
        "" => "kosong",
        "True" => "ya",
        "False" => "tidak",
        nameof(Role.Ppid) => Role.Ppid.InWords(),
        nameof(Role.PpidPelaksana) => Role.PpidPelaksana.InWords(),
        nameof(Role.AtasanPpid) => Role.AtasanPpid.InWords(),
        nameof(SeriesKind.Internal) => "diberikan Timbang",
        nameof(SeriesKind.External) => "dari buku agenda kantor",
        _ => text.Replace('\n', ';'),
    };
}
