namespace Timbang.Web.Tests.Doors;

/// <summary>A moment on the way of an item at which its doors are tried; named by the stage of the case that is at hand.</summary>
internal enum Scene
{
    Didaftar,
    Dikaji,
    Diinventaris,
    Diuji,
    Dijadwalkan,
    Berlangsung,

    /// <summary>Everyone with a seat has scored blind.</summary>
    Scored,

    Dibahas,

    /// <summary>Everyone has voted, two of them apart.</summary>
    Voted,

    Diputus,
    Ditutup,

    /// <summary>The chair and a quorum have signed, others have not.</summary>
    Signed,

    Lengkap,
    Disusun,
    Diajukan,
    Disetujui,
    Disahkan,

    /// <summary>Where the office signs with ink: numbered and printed. The minutes are, where others have signed in part.</summary>
    Dicetak,

    Ditetapkan,
    Diterima,
    Diarsipkan,

    // Beside the way, each branching off one of the moments above.
    Dikembalikan,
    Ditarik,
    TakenOff,
    CalledOff,
    ReturnedByTim,
    Adjourned,
    GivenUp,

    /// <summary>In a draft with another item.</summary>
    Paired,

    /// <summary>Excluded without a last day, until an event: looked at again by a day, and asked about.</summary>
    Undated,

    /// <summary>The PPID has declared that it becomes public, at the latest: it may open by an event before.</summary>
    Dinyatakan,

    /// <summary>Its opening is written down, its publication waits.</summary>
    Dibuka,

    Diterbitkan,

    /// <summary>A file is attached to the item, which is on an agenda.</summary>
    Attached,

    /// <summary>Somebody has asked for its original, where the office wants a second person.</summary>
    Asked,

    /// <summary>The second person has allowed it.</summary>
    Allowed,

    Quarantined,

    Destroyed,

    /// <summary>The folder of the archived decree is lent.</summary>
    Lent,

    /// <summary>Its last check did not find it.</summary>
    Missing,

    /// <summary>The receipt was filed before folders were kept.</summary>
    Unfoldered,
}
