namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>A question answered from 1 to 5 (<c>_Scale.cshtml</c>).</summary>
/// <param name="Line">The line it belongs to.</param>
/// <param name="Field">Its field.</param>
/// <param name="Value">The answer; 0 while there is none.</param>
/// <param name="Question">The question.</param>
/// <param name="Words">What 1 to 5 mean.</param>
public sealed record ScaleView(LineView Line, string Field, int Value, string Question, IReadOnlyList<string> Words);
