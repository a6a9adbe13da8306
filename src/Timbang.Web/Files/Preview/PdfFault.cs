namespace Timbang.Web.Files.Preview;

/// <summary>Why a PDF is not shown.</summary>
public enum PdfFault
{
    /// <summary>PDFium cannot make sense of it, or broke down over it.</summary>
    Damaged,

    /// <summary>It asks for a password.</summary>
    Encrypted,

    /// <summary>More bytes, pages or memory than <see cref="PreviewBounds"/> allow.</summary>
    TooLarge,

    /// <summary>Not done within <see cref="PreviewBounds.CallTime"/>.</summary>
    TooSlow,

    /// <summary>The reader cannot be started on this machine.</summary>
    Unavailable,

    /// <summary>It has no page of that number.</summary>
    NoSuchPage,
}
