using System.ComponentModel.DataAnnotations;
using Timbang.Pengujian;
using Timbang.Web.Data.Proposals;

namespace Timbang.Web.Pages.Petugas.Pengujian.Unggahan;

/// <summary>An item that may be registered, or could if nothing were wrong elsewhere.</summary>
/// <param name="Proposal">As it was read.</param>
/// <param name="Uraian">Its description.</param>
/// <param name="Matriks">Its matrix; empty where the table has none.</param>
/// <param name="Findings">What the law finds in the matrix.</param>
public sealed record CheckedProposal(Proposal Proposal, Uraian Uraian, Matriks Matriks, IReadOnlyList<Finding> Findings)
{
    public string Annex => Proposal.Matrix.InternalAnnex ?? "";
}

/// <summary>
/// Holds an item of a table against the rules that the screen asks: the same forms, the same reading, the same examination. What
/// keeps a form from being saved is wrong here; what the matrix page merely says is a note.
/// </summary>
public sealed class ItemCheck(Examination exam, Headings headings, ProblemList problems)
{
    public CheckedProposal Check(Proposal proposal)
    {
        CheckForms(proposal);
        var uraian = proposal.Description.ToDescription();
        foreach (var fault in uraian.Faults())
        {
            proposal.Tell(ProblemWeight.Wrong, fault.Field, null, fault.Message, problems, headings);
        }

        var (matriks, findings) = proposal.HasMatrix ? CheckMatrix(proposal, uraian) : (Matriks.Empty, []);
        return new(proposal, uraian, matriks, findings);
    }

    private (Matriks Matriks, IReadOnlyList<Finding> Findings) CheckMatrix(Proposal proposal, Uraian uraian)
    {
        var reading = new MatrixReading(exam.Law);
        var matriks = reading.Read(proposal.Matrix);
        foreach (var (field, message) in reading.Faults)
        {
            proposal.Tell(ProblemWeight.Wrong, field, LineOf(field), message, problems, headings);
        }

        var findings = (exam with { Document = uraian.Document }).Of(matriks);
        foreach (var finding in Butir.TooLong(matriks, proposal.Matrix.InternalAnnex ?? "").Concat(findings.Where(f => f.Severity == Severity.Error)))
        {
            proposal.Tell(ProblemWeight.Wrong, finding.Path, finding.Line, finding.Message, problems, headings);
        }

        foreach (var finding in findings.Where(f => f.Severity == Severity.Warning))
        {
            proposal.Tell(ProblemWeight.Note, finding.Path, finding.Line, finding.Message, problems, headings);
        }

        TellMissing(proposal, findings);
        return (matriks, findings);
    }

    // A matrix may be saved with gaps, as on its page: they are told once.
    private void TellMissing(Proposal proposal, IReadOnlyList<Finding> findings)
    {
        var open = findings.Where(f => f.Severity == Severity.Missing).Select(f => ProposalColumns.OfField(f.Path).Heading).Distinct().ToList();
        if (open.Count > 0)
        {
            problems.Add(ProblemWeight.Note, proposal.Row, "", $"Matriks butir “{proposal.Key}” belum lengkap: {string.Join(", ", open.Take(6))}{(open.Count > 6 ? $", dan {open.Count - 6} lainnya" : "")}. Dapat dilengkapi setelah didaftarkan.");
        }
    }

    private void CheckForms(Proposal proposal)
    {
        Check(proposal, proposal.Description, "", null);
        Check(proposal, proposal.Matrix, "", null);
        Check(proposal, proposal.Matrix.Ladder, "Ladder.", null);
        foreach (var (index, line) in proposal.Matrix.Lines.Index())
        {
            Check(proposal, line, "Lines.", index);
            Check(proposal, line.Period, "Lines.Period.", index);
            line.Citations.ForEach(citation => Check(proposal, citation, "Lines.Citations.", index));
        }
    }

    private void Check(Proposal proposal, object form, string prefix, int? line)
    {
        List<ValidationResult> faults = [];
        Validator.TryValidateObject(form, new ValidationContext(form), faults, validateAllProperties: true);
        foreach (var fault in faults)
        {
            proposal.Tell(ProblemWeight.Wrong, prefix + fault.MemberNames.First(), line, fault.ErrorMessage!, problems, headings);
        }
    }

    // "Input.Lines[3].Ground" is of line 3.
    private static int? LineOf(string field) => field.Split('[', ']') is [_, var index, ..] && int.TryParse(index, out var line) ? line : null;
}
