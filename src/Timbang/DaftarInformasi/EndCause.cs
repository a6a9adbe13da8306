namespace Timbang.DaftarInformasi;

/// <summary>What ends a line of an exclusion before its date (dossier section 2). Stored by name.</summary>
public enum EndCause
{
    /// <summary>The event that the decree names.</summary>
    Peristiwa,

    /// <summary>Written consent of the person concerned: UU 14/2008 Pasal 18 ayat (2) huruf a.</summary>
    Persetujuan,

    /// <summary>The matter belongs to a public office that the person holds: UU 14/2008 Pasal 18 ayat (2) huruf b.</summary>
    JabatanPublik,

    /// <summary>A final ruling of the Komisi Informasi or a court: PP 61/2010 Pasal 11.</summary>
    Putusan,
}
