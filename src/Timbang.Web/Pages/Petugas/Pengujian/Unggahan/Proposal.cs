using Timbang.Pengujian;
using Timbang.Web.Data.Proposals;

namespace Timbang.Web.Pages.Petugas.Pengujian.Unggahan;

/// <summary>One item as a table proposes it: the rows that name it, read into the forms of the screen.</summary>
public sealed class Proposal
{
    private readonly RowReading first;
    private readonly Vocabulary words;
    private readonly List<int> lineRows = [];

    public Proposal(string key, RowReading row, Vocabulary words, string holder)
    {
        (Key, first, this.words) = (key, row, words);
        Description = new DescriptionForm
        {
            Title = row[ProposalColumns.Title],
            PublicTitle = row[ProposalColumns.PublicTitle],
            Document = row.Code(ProposalColumns.Document, words.Documents),
            Summary = row[ProposalColumns.Summary],
            Holder = row[ProposalColumns.Holder] ?? holder,
            Form = row.Choice(ProposalColumns.Form, words.Forms) ?? Wujud.KeduaDuanya,
            Place = row[ProposalColumns.Place],
            Reason = row[ProposalColumns.Reason],
        };
        Matrix = new MatrixForm
        {
            Ladder = new LadderForm
            {
                Chosen = row.Choice(ProposalColumns.Rung, words.Rungs),
                WhyNotOpen = row[ProposalColumns.WhyNotOpen],
                WhyNotBlacken = row[ProposalColumns.WhyNotBlacken],
                WhyNotLater = row[ProposalColumns.WhyNotLater],
            },
            Proposed = row.Choice(ProposalColumns.Proposed, words.Outcomes),
            WhyBlacken = row[ProposalColumns.WhyBlacken],
            InternalAnnex = row[ProposalColumns.Annex],
        };
        AddLine(row);
    }

    /// <summary>What stands in the column of items.</summary>
    public string Key { get; }

    /// <summary>Its first row.</summary>
    public int Row => first.Number;

    public DescriptionForm Description { get; }

    public MatrixForm Matrix { get; }

    /// <summary>Whether anything of the matrix is filled in.</summary>
    public bool HasMatrix => Matrix.Lines.Count > 0 || Matrix.Proposed is not null || Matrix.Ladder.Chosen is not null;

    /// <summary>Takes another row of the same item: a line, and what of the item it says again.</summary>
    public void Take(RowReading row)
    {
        foreach (var column in ProposalColumns.All.Where(c => !c.IsOfLine && c != ProposalColumns.Key))
        {
            if (row[column] is { } again && again != first[column])
            {
                row.Tell(ProblemWeight.Wrong, column, $"Berbeda dengan baris {Row} untuk butir “{Key}”. Isi kolom ini sekali saja, pada baris pertama butirnya.");
            }
        }

        if (row.HasLine)
        {
            AddLine(row);
        }
        else
        {
            row.Tell(ProblemWeight.Wrong, ProposalColumns.Part, $"Baris kedua untuk butir “{Key}” tanpa isi matriks. Hapus baris ini, atau beri butirnya nomor lain.");
        }
    }

    /// <summary>Writes beside the cell of a finding.</summary>
    /// <param name="weight">How much it weighs.</param>
    /// <param name="path">The field, as findings and forms name it.</param>
    /// <param name="line">The line, from 0; null for what stands once for the item.</param>
    /// <param name="message">The sentence.</param>
    /// <param name="problems">Where it is kept.</param>
    /// <param name="headings">Where the columns stand.</param>
    public void Tell(ProblemWeight weight, string path, int? line, string message, ProblemList problems, Headings headings) =>
        problems.Add(weight, line is { } index && index < lineRows.Count ? lineRows[index] : Row, headings.NameOf(ProposalColumns.OfField(path)), message);

    // More than the law room takes are not kept either: one more tells that there are too many.
    private void AddLine(RowReading row)
    {
        if (row.HasLine && Matrix.Lines.Count <= Matriks.MaxLines)
        {
            lineRows.Add(row.Number);
            Matrix.Lines.Add(LineOf(row));
        }
    }

    private LineForm LineOf(RowReading row)
    {
        var part = row[ProposalColumns.Part];
        var isWhole = string.Equals(part, Line.Whole, StringComparison.OrdinalIgnoreCase);
        return new LineForm
        {
            Whole = isWhole,
            Part = isWhole ? null : part,
            Ground = row.Code(ProposalColumns.Ground, words.Grounds),
            Citations = CitationsOf(row),
            IfOpened = row[ProposalColumns.IfOpened],
            IfClosed = row[ProposalColumns.IfClosed],
            Harmed = row[ProposalColumns.Harmed],
            Likelihood = row.Choice(ProposalColumns.Likelihood, words.Scale) ?? 0,
            Severity = row.Choice(ProposalColumns.Severity, words.Scale) ?? 0,
            PublicLoss = row.Choice(ProposalColumns.PublicLoss, words.Scale) ?? 0,
            PublicInterest = row[ProposalColumns.PublicInterest],
            Harm = row.Choice(ProposalColumns.Harm, words.Harms),
            Consent = row.Choice(ProposalColumns.Consent, words.YesNo),
            PublicOffice = row.Choice(ProposalColumns.PublicOffice, words.YesNo),
            Period = PeriodOf(row),
        };
    }

    private PeriodForm PeriodOf(RowReading row) => new()
    {
        Kind = row.Choice(ProposalColumns.PeriodKind, words.Periods),
        Until = row[ProposalColumns.Until],
        Event = row[ProposalColumns.Event],
        Review = row[ProposalColumns.Review],
    };

    private List<CitationForm> CitationsOf(RowReading row)
    {
        List<CitationForm> citations = [];
        foreach (var (citation, refusal) in words.Cited(row[ProposalColumns.Citations] ?? ""))
        {
            if (refusal is not null)
            {
                row.Tell(ProblemWeight.Wrong, ProposalColumns.Citations, refusal);
            }
            else
            {
                citations.Add(citation!);
            }
        }

        return citations;
    }
}
