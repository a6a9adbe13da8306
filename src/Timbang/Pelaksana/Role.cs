namespace Timbang.Pelaksana;

/// <summary>The parts people play in the procedure: columns of the SOP's table, read as dossier 6.2 A3, A4, A7, A10 settle them.</summary>
public enum Role
{
    /// <summary>Desk officer: studies, proposes, later receives and files the decision.</summary>
    Petugas,

    /// <summary>Information officer of one unit: fills the matrix, keeps the unit's inventory.</summary>
    PpidPelaksana,

    /// <summary>Chief information officer: tests, calls the sitting, drafts and determines the decree.</summary>
    Ppid,

    /// <summary>Member of the Tim Pertimbangan.</summary>
    AnggotaTim,

    /// <summary>Chair of the Tim Pertimbangan.</summary>
    KetuaTim,

    /// <summary>Superior of the PPID or head of the agency: approves, ratifies.</summary>
    AtasanPpid,

    /// <summary>Runs accounts and settings; sees no case content.</summary>
    Administrator,
}
