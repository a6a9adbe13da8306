using Timbang.DasarHukum;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>What the fields of a description need to be drawn (<c>_Uraian.cshtml</c>).</summary>
/// <param name="Input">What is typed; its prefix in the form is "Input".</param>
/// <param name="Kinds">The documents of Pasal 18 ayat (1) in force.</param>
public sealed record DescriptionFields(DescriptionForm Input, IReadOnlyList<DokumenTerbuka> Kinds);
