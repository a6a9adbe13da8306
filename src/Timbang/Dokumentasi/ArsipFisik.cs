using Timbang.Pelaksana;

namespace Timbang.Dokumentasi;

/// <summary>
/// One folder of paper that a unit keeps of a decree (SOP, pencatatan: "softcopy dan hardcopy"; UU 43/2009 Pasal 1 angka 2
/// and 40: a record in whatever form, and its upkeep): where it stands, who has borrowed it, and what its last check found.
/// </summary>
public sealed class ArsipFisik : CaseFile
{
    /// <summary>Longest part of a place, in characters.</summary>
    public const int MaxPlace = 300;

    /// <summary>Longest name of a borrower or of his unit, in characters.</summary>
    public const int MaxName = 200;

    /// <summary>Longest sentence about it, in characters.</summary>
    public const int MaxText = 1000;

    /// <summary>Longest loan, in calendar days.</summary>
    public const int LongestLoan = 30;

    private static readonly Role[] Keepers = [Role.Petugas, Role.PpidPelaksana, Role.Ppid];

    public static readonly Procedure<FolderStage> Procedure = new(
        nameof(ArsipFisik),
        new(nameof(Simpan), [], FolderStage.Disimpan, [Role.Petugas, Role.PpidPelaksana]),
        new(nameof(Pindahkan), [FolderStage.Disimpan], null, Keepers),
        new(nameof(Pinjamkan), [FolderStage.Disimpan], FolderStage.Dipinjam, Keepers),
        new(nameof(TerimaKembali), [FolderStage.Dipinjam], FolderStage.Disimpan, Keepers),
        new(nameof(Periksa), [FolderStage.Disimpan, FolderStage.Dipinjam], null, Keepers));

    private ArsipFisik()
    {
    }

    public Guid UnitId { get; private init; }

    public Guid KeputusanId { get; private init; }

    public Guid TandaTerimaId { get; private init; }

    /// <summary>Printed on its label; leads to it and to nothing else.</summary>
    public string Code { get; private init; } = "";

    public string DecreeNumber { get; private init; } = "";

    public string UnitName { get; private init; } = "";

    public string RetentionClass { get; private init; } = "";

    public DateOnly StoredOn { get; private init; }

    public FolderStage Stage { get; private set; }

    public string Shelf { get; private set; } = "";

    public string Box { get; private set; } = "";

    public string Folder { get; private set; } = "";

    /// <summary>Who has it; empty while it is in its place.</summary>
    public string Borrower { get; private set; } = "";

    public string BorrowerUnit { get; private set; } = "";

    public string Purpose { get; private set; } = "";

    public DateOnly? LentOn { get; private set; }

    /// <summary>The last day on which its return is in time.</summary>
    public DateOnly? DueBack { get; private set; }

    /// <summary>What the last check found; null before the first one.</summary>
    public FolderFinding? Finding { get; private set; }

    public DateOnly? CheckedOn { get; private set; }

    public string CheckedByName { get; private set; } = "";

    public string CheckNote { get; private set; } = "";

    /// <summary>What is written on its label.</summary>
    public string Title => $"{DecreeNumber}, {UnitName}";

    /// <summary>Whether nobody found it at the last check.</summary>
    public bool IsMissing => Finding is FolderFinding.TidakDitemukan;

    /// <summary>Stores a folder in its place.</summary>
    public static ArsipFisik Simpan(FolderOrigin origin, FolderPlace place, Actor by, DateOnly date)
    {
        var (step, mandate) = Procedure.Guard(nameof(Simpan), default, by, origin.UnitId);
        place.Require();
        var folder = new ArsipFisik
        {
            Id = Guid.CreateVersion7(),
            BadanPublikId = origin.BadanPublikId,
            UnitId = origin.UnitId,
            KeputusanId = origin.KeputusanId,
            TandaTerimaId = origin.TandaTerimaId,
            Code = Naskah.NewCode(),
            DecreeNumber = origin.DecreeNumber,
            UnitName = origin.UnitName,
            RetentionClass = origin.RetentionClass,
            StoredOn = date,
        };
        folder.PutAt(place);
        folder.Record(step.Act, folder.Stage.ToString(), mandate.PenugasanId, [new(nameof(Code), folder.Code), .. place.Values()]);
        return folder;
    }

    /// <summary>It has another place from now on.</summary>
    public void Pindahkan(FolderPlace place, Actor by)
    {
        var (step, mandate) = Procedure.Guard(nameof(Pindahkan), Stage, by, UnitId);
        RequireFound();
        place.Require();
        Require(place != new FolderPlace(Shelf, Box, Folder), "Folder ini sudah tercatat di tempat itu.", nameof(Folder));
        PutAt(place);
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, place.Values());
    }

    /// <summary>Somebody takes it along: who, what for, and until when.</summary>
    public void Pinjamkan(Loan loan, Actor by, DateOnly date)
    {
        var (step, mandate) = Procedure.Guard(nameof(Pinjamkan), Stage, by, UnitId);
        RequireFound();
        loan.Require(date);
        (Borrower, BorrowerUnit, Purpose) = (loan.Borrower.Trim(), loan.BorrowerUnit.Trim(), loan.Purpose.Trim());
        (LentOn, DueBack) = (date, loan.DueBack);
        Stage = step.To!.Value;
        Record(
            step.Act,
            Stage.ToString(),
            mandate.PenugasanId,
            new(nameof(Borrower), Borrower),
            new(nameof(BorrowerUnit), BorrowerUnit),
            new(nameof(Purpose), Purpose),
            new(nameof(DueBack), $"{DueBack:yyyy-MM-dd}"));
    }

    /// <summary>It is back in its place. Who takes it back has it in hand, so that its return is a check as well.</summary>
    public void TerimaKembali(FolderCheck check, Actor by, DateOnly date)
    {
        var (step, mandate) = Procedure.Guard(nameof(TerimaKembali), Stage, by, UnitId);
        Require(
            check.Finding is FolderFinding.Lengkap or FolderFinding.TidakLengkap,
            "Yang diterima kembali ada di tangan Anda: pilih lengkap atau tidak lengkap.",
            nameof(FolderCheck.Finding));
        check.Require(needsNote: true);
        (Borrower, BorrowerUnit, Purpose, LentOn, DueBack) = ("", "", "", null, null);
        Note(check, by, date);
        Stage = step.To!.Value;
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, check.Values());
    }

    /// <summary>
    /// The stock-take. A lent folder is checked as lent, by its loan: so that a stock-take can be complete while folders are out,
    /// and nobody notes as seen what he has not seen.
    /// </summary>
    public void Periksa(FolderCheck check, Actor by, DateOnly date)
    {
        var (step, mandate) = Procedure.Guard(nameof(Periksa), Stage, by, UnitId);
        Require(
            Stage is FolderStage.Disimpan || check.Finding is FolderFinding.SedangDipinjam,
            $"Folder ini sedang dipinjam {Borrower}. Catat sebagai sedang dipinjam, atau terima kembali dahulu.",
            nameof(FolderCheck.Finding));
        Require(
            Stage is FolderStage.Dipinjam || check.Finding is not FolderFinding.SedangDipinjam,
            "Folder ini tidak sedang dipinjam. Catat apakah ia ada di tempatnya.",
            nameof(FolderCheck.Finding));
        check.Require(needsNote: check.Finding is FolderFinding.TidakLengkap or FolderFinding.TidakDitemukan);
        Note(check, by, date);
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, check.Values());
    }

    /// <summary>Whether the person may do the act now: what was not found is looked for, and nothing else.</summary>
    public bool Allows(string act, Actor by) =>
        Procedure.Allows(act, Stage, by, UnitId) && (!IsMissing || act is nameof(Periksa) or nameof(TerimaKembali));

    /// <summary>Whether its return is late; on the last day it is in time.</summary>
    public bool IsOverdue(DateOnly today) => DueBack < today;

    /// <summary>Whether the stock-take of the year has seen it.</summary>
    public bool IsChecked(int year) => CheckedOn?.Year >= year;

    private void PutAt(FolderPlace place) => (Shelf, Box, Folder) = (place.Shelf, place.Box, place.Folder);

    private void Note(FolderCheck check, Actor by, DateOnly date) =>
        (Finding, CheckNote, CheckedOn, CheckedByName) = (check.Finding, check.Note.Trim(), date, by.Name);

    private void RequireFound() => Require(
        !IsMissing,
        "Folder ini tidak ditemukan pada pemeriksaan terakhir. Bila sudah ditemukan lagi, catat dahulu pemeriksaannya.");
}
