namespace Timbang.Web.Pages.Publik;

/// <summary>Where the other pages of a list are.</summary>
public sealed record PageLinks(int Page, int Count, Func<int, string> Link);
