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

    /// <summary>Numbered and in effect.</summary>
    Ditetapkan,

    Dibatalkan,
}
