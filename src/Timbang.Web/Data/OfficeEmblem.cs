namespace Timbang.Web.Data;

/// <summary>The emblem of an agency as it was written anew from the pixels of what was uploaded. Never changed: papers name it by its digest.</summary>
public sealed class OfficeEmblem
{
    /// <summary>Pixels across: at 20 mm some 500 to the inch.</summary>
    public const int Width = 400;

    public Guid BadanPublikId { get; init; }

    /// <summary>SHA-256 of <see cref="Content"/>, 64 small hexadecimal digits.</summary>
    public string Digest { get; init; } = "";

    /// <summary>A PNG on white, <see cref="Width"/> pixels across or fewer.</summary>
    public byte[] Content { get; init; } = [];
}
