namespace Timbang.Pelaksana;

/// <summary>Roles as people read them.</summary>
public static class RoleWords
{
    public static string InWords(this Role role) => role switch
    {
        Role.Petugas => "Petugas",
        Role.PpidPelaksana => "PPID Pelaksana",
        Role.Ppid => "PPID",
        Role.AnggotaTim => "Anggota Tim Pertimbangan",
        Role.KetuaTim => "Ketua Tim Pertimbangan",
        Role.AtasanPpid => "Atasan PPID",
        Role.Administrator => "Administrator",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    /// <summary>"Petugas", "Petugas atau PPID", "Petugas, PPID Pelaksana atau PPID".</summary>
    public static string Join(IReadOnlyList<Role> roles)
    {
        var words = roles.Select(InWords).ToList();
        return words.Count < 2
            ? string.Concat(words)
            : string.Join(", ", words.SkipLast(1)) + " atau " + words[^1];
    }
}
