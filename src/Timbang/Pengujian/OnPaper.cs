namespace Timbang.Pengujian;

/// <summary>That an item was decided on paper while the site was out of reach, and who copied the sheet afterwards: its result carries this mark.</summary>
/// <param name="Why">Why the sitting went on on paper.</param>
/// <param name="ById">Who copied it.</param>
/// <param name="ByName">Her name.</param>
/// <param name="Date">The day on which she did, office time.</param>
public sealed record OnPaper(string Why, Guid ById, string ByName, DateOnly Date);

/// <summary>The sheet of an item as it was filled by hand.</summary>
/// <param name="Lines">A line for each member who had a seat and has not voted in the site.</param>
/// <param name="Task">The task of a returned item.</param>
/// <param name="Why">Why the sitting went on on paper.</param>
public sealed record PaperSheet(IReadOnlyList<PaperLine> Lines, string? Task, string? Why);

/// <summary>A member's line on it.</summary>
/// <param name="PersonId">The member.</param>
/// <param name="Choice">Her vote; null where she stepped aside.</param>
/// <param name="Dissent">Why she stands apart, in her own words.</param>
/// <param name="Recused">Why she stepped aside; empty where she voted.</param>
public sealed record PaperLine(Guid PersonId, Choice? Choice, string? Dissent = null, string? Recused = null)
{
    public bool StepsAside => !string.IsNullOrWhiteSpace(Recused);
}
