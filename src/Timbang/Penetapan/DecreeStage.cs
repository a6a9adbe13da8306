namespace Timbang.Penetapan;

/// <summary>Where a decree stands (SOP step 4). Stored by name.</summary>
public enum DecreeStage
{
    Disusun,

    /// <summary>Put before the superior.</summary>
    Diajukan,

    Disetujui,

    /// <summary>Ratified, where the office has that act.</summary>
    Disahkan,

    /// <summary>Where the office signs with ink: numbered and printed, waiting for the scan of what was signed. Not in effect.</summary>
    Dicetak,

    /// <summary>Numbered and in effect.</summary>
    Ditetapkan,

    Dibatalkan,
}
