namespace Timbang.Dokumentasi;

/// <summary>What a file is by its content, whatever its name says; what is none of these is not taken. Stored by name.</summary>
public enum FileKind
{
    Pdf,

    Jpeg,

    Png,

    Docx,

    Xlsx,

    Pptx,

    /// <summary>A PDF that asks for a password, or forbids something by one.</summary>
    EncryptedPdf,

    /// <summary>An Office document with macros, controls or embedded programs.</summary>
    MacroOffice,

    /// <summary>.doc, .xls or .ppt: macros cannot be told from text.</summary>
    LegacyOffice,

    /// <summary>An Office document locked by a password.</summary>
    EncryptedOffice,

    Svg,

    Html,
}

/// <summary>What follows from a kind.</summary>
public static class FileKinds
{
    /// <summary>Kinds that may one day be given to the public; every other may hide or do something that nobody sees.</summary>
    public static bool MayBePublished(this FileKind kind) => kind is FileKind.Pdf or FileKind.Jpeg or FileKind.Png or FileKind.Docx or FileKind.Xlsx or FileKind.Pptx;

    /// <summary>Kinds whose pages Timbang can show as pictures.</summary>
    public static bool HasPictures(this FileKind kind) => kind is FileKind.Pdf or FileKind.Jpeg or FileKind.Png;
}
