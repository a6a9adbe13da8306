namespace Timbang.DaftarInformasi;

/// <summary>
/// How far the papers of an exclusion have come. Whether it is closed is asked of the day, never of this
/// (<see cref="Pengecualian.LivesOn"/>). Stored by name.
/// </summary>
public enum ExclusionStage
{
    /// <summary>As the decree left it.</summary>
    Berlaku,

    /// <summary>The PPID has declared that it becomes public when its period ends (PP 61/2010 Pasal 10 ayat (1)).</summary>
    Dinyatakan,

    /// <summary>Its opening is recorded and its publication waits.</summary>
    Dibuka,

    /// <summary>What it closed stands in the Daftar Informasi Publik.</summary>
    Diterbitkan,
}
