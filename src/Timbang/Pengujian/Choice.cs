namespace Timbang.Pengujian;

/// <summary>What a member may vote: an outcome, or sending the item back. Stored by name.</summary>
public enum Choice
{
    Dikecualikan,
    DikecualikanSebagian,
    Terbuka,
    Dikembalikan,
}
