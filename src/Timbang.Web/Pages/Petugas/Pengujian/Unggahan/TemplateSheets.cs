namespace Timbang.Web.Pages.Petugas.Pengujian.Unggahan;

/// <summary>Names of the sheets of the template.</summary>
public static class TemplateSheets
{
    /// <summary>Begins the cell above the headings that says whose template it is.</summary>
    public const string UnitMark = "Unit: ";

    public const string Items = "Butir";

    public const string Examples = "Contoh";

    public const string Lists = "Pilihan";

    public const string Guide = "Petunjuk";
}
