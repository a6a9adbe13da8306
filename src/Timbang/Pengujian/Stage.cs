namespace Timbang.Pengujian;

/// <summary>Where an item stands on its way through the consequence test: SOP B-000.8.3.3 steps 1 to 5. Stored by name.</summary>
public enum Stage
{
    /// <summary>Listed in a test file, being studied (step 1).</summary>
    Didaftar,

    /// <summary>Studied and proposed; PPID Pelaksana fills the matrix (step 2).</summary>
    Dikaji,

    /// <summary>Inventoried with its matrix; PPID tests (step 2).</summary>
    Diinventaris,

    /// <summary>Tested by PPID; waits for an agenda (step 2 done).</summary>
    Diuji,

    /// <summary>On the agenda of a sitting (step 3).</summary>
    Diagendakan,

    /// <summary>Considered by the Tim; waits for a decree (step 3 done).</summary>
    Dipertimbangkan,

    /// <summary>In the draft of a decree (step 4).</summary>
    Disusun,

    /// <summary>Determined: the decree took effect (step 4 done).</summary>
    Ditetapkan,

    /// <summary>Decision received by the unit (step 5).</summary>
    Diterima,

    /// <summary>Filed in soft copy and hard copy (step 5 done).</summary>
    Diarsipkan,

    /// <summary>Sent back with a reason; waits for another study.</summary>
    Dikembalikan,

    /// <summary>Withdrawn with a reason; nothing is deleted.</summary>
    Ditarik,
}

/// <summary>What an item is: PP 61/2010 Pasal 3, SOP step 4, dossier 6.2 A12. Stored by name.</summary>
public enum Klasifikasi
{
    /// <summary>Excluded whole.</summary>
    Dikecualikan,

    /// <summary>Excluded in named parts; the rest is open (UU 14/2008 Pasal 22 ayat (7) huruf e).</summary>
    DikecualikanSebagian,

    /// <summary>Open: enters the DIP.</summary>
    Terbuka,
}
