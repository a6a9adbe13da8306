using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>One item as the minutes tell it.</summary>
/// <param name="Number">Its place on the agenda, as it is called.</param>
/// <param name="Item">What the sitting did with it.</param>
/// <param name="Weighed">What was weighed: as the agenda keeps it once the sitting has closed, as it stands before.</param>
/// <param name="Forum">Members and rule of the sitting.</param>
public sealed record MinutesItem(int Number, AgendaItem Item, WeighedItem Weighed, Forum Forum)
{
    /// <summary>Safe title: minutes may be asked for.</summary>
    public string PublicTitle => Weighed.Uraian.PublicTitle;

    /// <summary>The proposing unit.</summary>
    public string Unit => Weighed.UnitName;

    /// <summary>Number of its test file.</summary>
    public string FileNumber => Weighed.FileNumber;

    public bool IsDecided => Item.Stage == AgendaStage.Diputus;

    public string HowDecided => Item.HowDecided();

    public int For => Item.Votes.Count(v => v.Choice == Item.Outcome);

    public int Against => Item.Votes.Count - For;

    /// <summary>Members who stepped aside, also whose recusal was lifted; a recusal of someone who is no member concerns nobody.</summary>
    public IEnumerable<string> Recusals =>
        from recusal in Item.Recusals
        let member = Forum.Find(recusal.PersonId)
        where member is { Present: true }
        select recusal.Told(member.Name, Forum);

    /// <summary>What was unlike other items, each in a sentence: copied from paper, opened early, voted without a score.</summary>
    public IEnumerable<string> Marks =>
    [
        .. Item.OnPaper is { } paper ? [paper.InWords()] : Array.Empty<string>(),
        .. Item.WhyOpenedEarly.Length > 0 ? [$"Ketua membuka nilai sebelum semua menilai: {Item.WhyOpenedEarly.TrimEnd('.')}."] : Array.Empty<string>(),
        .. Unscored.Select(name => $"{name} memberi suara tanpa nilai tertutup{(Item.WhyOpenedEarly.Length > 0 ? "" : ", karena datang setelah nilai dibuka")}."),
    ];

    // On paper nobody scores blind.
    private IEnumerable<string> Unscored => Item.OnPaper is not null ? [] :
        from vote in Item.Votes
        where !Item.HasScored(vote.PersonId)
        select Forum.Find(vote.PersonId)?.Name ?? "";

    public IEnumerable<(string Name, Choice Choice, string Text)> Dissents =>
        from vote in Item.Dissents
        select (Forum.Find(vote.PersonId)?.Name ?? "", vote.Choice, vote.Dissent);

    public IEnumerable<(string Name, string Text)> Advices =>
        from advice in Item.Advices
        select (Forum.Find(advice.PersonId)?.Name ?? "", advice.Text);

    /// <summary>Votes for each choice that got one: "3 terbuka, 1 dikecualikan sebagian".</summary>
    public string VotesInWords => string.Join(", ", Item.Votes
        .GroupBy(v => v.Choice)
        .OrderByDescending(g => g.Count())
        .Select(g => $"{g.Count()} {g.Key.InWords().ToLowerInvariant()}"));

    /// <summary>The lines the outcome rests on.</summary>
    public IReadOnlyList<Line> Lines => Item.Outcome is { } outcome and not Choice.Dikembalikan
        ? Weighed.Matriks.LinesFor(Enum.Parse<Klasifikasi>(outcome.ToString()))
        : [];
}

/// <summary>Reading what the minutes tell.</summary>
internal static class MinutesReading
{
    /// <summary>Items of the agenda in reach, in order.</summary>
    public static async Task<IReadOnlyList<MinutesItem>> MinutesItemsAsync(this TimbangDb db, Sidang sidang, CancellationToken cancellationToken)
    {
        var agenda = await db.AgendaOf(sidang.Id).AsNoTracking().ToListAsync(cancellationToken);
        List<Guid> open = [.. agenda.Where(a => a.Weighed is null).Select(a => a.ButirId)];
        var standing = open.Count > 0 ? await db.WeighedAsync(open, sidang.Date, cancellationToken) : null;
        return [.. agenda.Select((item, index) => new MinutesItem(index + 1, item, item.Weighed ?? standing![item.ButirId], sidang.Forum))];
    }
}
