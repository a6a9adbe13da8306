using Timbang.Pelaksana;

namespace Timbang.Dokumentasi;

/// <summary>
/// A file attached to an item: the information itself, or what proves something about it. It lies encrypted; each opening
/// says what for and is recorded before a byte leaves (UU 43/2009 Pasal 44 ayat (2): closed records are kept secret;
/// UU 27/2022 Pasal 35: personal data are kept safe). Its content is no part of the case, only what is known of it.
/// </summary>
public sealed class Berkas : CaseFile
{
    /// <summary>Largest file, in bytes.</summary>
    public const int MaxBytes = 25 * 1024 * 1024;

    /// <summary>Most files of one item.</summary>
    public const int MaxPerItem = 100;

    /// <summary>Longest sentence of an officer about it, in characters.</summary>
    public const int MaxText = 1000;

    // Who reads the internal annex of an item reads its files; the superior only allows.
    private static readonly Role[] Keepers = [Role.Petugas, Role.PpidPelaksana, Role.Ppid];

    public static readonly Procedure<FileStage> Procedure = new(
        nameof(Berkas),
        new(nameof(Lampirkan), [], FileStage.Disimpan, Keepers),
        new(nameof(Pindai), [FileStage.Disimpan, FileStage.Dikarantina], null, Keepers),
        new(nameof(Buka), [FileStage.Disimpan], null, [.. Keepers, Role.AnggotaTim, Role.KetuaTim]),
        new(nameof(MintaAsli), [FileStage.Disimpan], null, [Role.PpidPelaksana, Role.Ppid]),
        new(nameof(IzinkanAsli), [FileStage.Disimpan], null, [Role.PpidPelaksana, Role.Ppid, Role.AtasanPpid]),
        new(nameof(Unduh), [FileStage.Disimpan], null, [Role.PpidPelaksana, Role.Ppid]),
        new(nameof(Musnahkan), [FileStage.Disimpan, FileStage.Dikarantina], FileStage.Dimusnahkan, [Role.Ppid]));

    private Berkas()
    {
    }

    public Guid ButirId { get; private init; }

    public Guid UnitId { get; private init; }

    public string Name { get; private init; } = "";

    public FileKind Kind { get; private init; }

    public FileUse Use { get; private init; }

    /// <summary>Bytes as they were sealed.</summary>
    public int Length { get; private init; }

    /// <summary>SHA-256 of the sealed bytes, 64 small hexadecimal digits.</summary>
    public string Digest { get; private init; } = "";

    /// <summary>What it shows.</summary>
    public string Note { get; private init; } = "";

    /// <summary>Why it is kept though it can never be published; empty for kinds that can.</summary>
    public string WhyKept { get; private init; } = "";

    public IReadOnlyList<string> Warnings { get; private init; } = [];

    public Guid AttachedById { get; private init; }

    public string AttachedByName { get; private init; } = "";

    public DateTimeOffset AttachedAt { get; private init; }

    public FileStage Stage { get; private set; }

    public Scan Scan { get; private set; }

    /// <summary>What the scanner called it, or why it did not finish.</summary>
    public string ScanFinding { get; private set; } = "";

    /// <summary>The last who asked for the original; null before anybody did, and once it was downloaded.</summary>
    public OriginalRequest? Asked { get; private set; }

    /// <summary>Attaches a received file to an item.</summary>
    /// <exception cref="RuleException">It is no kind that is taken, cannot be what it is said to be, or the item has too many.</exception>
    public static Berkas Lampirkan(ReceivedFile received, FileOwner owner, FileDescription words, Actor by, DateTimeOffset at)
    {
        var (step, mandate) = Procedure.Guard(nameof(Lampirkan), default, by, owner.UnitId);
        Require(received.Length is > 0 and <= MaxBytes, $"Berkas kosong, atau lebih besar dari {MaxBytes / 1024 / 1024} MB, tidak disimpan.");
        Require(owner.Others < MaxPerItem, $"Satu butir paling banyak mempunyai {MaxPerItem} berkas.");
        Refuse(words.Refusal(received.Kind));
        var berkas = new Berkas
        {
            Id = received.Id,
            BadanPublikId = owner.BadanPublikId,
            ButirId = owner.ButirId,
            UnitId = owner.UnitId,
            Name = received.Name,
            Kind = received.Kind,
            Use = words.Use,
            Length = received.Length,
            Digest = received.Digest,
            Note = words.Note.Trim(),
            WhyKept = received.Kind.MayBePublished() ? "" : words.WhyKept.Trim(),
            Warnings = received.Warnings,
            AttachedById = by.PersonId,
            AttachedByName = by.Name,
            AttachedAt = at,
        };
        berkas.Take(received.Scan, received.ScanFinding);
        berkas.Record(
            step.Act,
            berkas.Stage.ToString(),
            mandate.PenugasanId,
            new(nameof(Name), berkas.Name),
            new(nameof(Use), berkas.Use.ToString()),
            new(nameof(Digest), berkas.Digest),
            new(nameof(Note), berkas.Note),
            new(nameof(WhyKept), berkas.WhyKept),
            new(nameof(Scan), berkas.Scan.ToString()));
        return berkas;
    }

    /// <summary>The scanner has looked again: any answer but a clean, full scan is quarantine.</summary>
    public void Pindai(Scan scan, string finding, Actor by)
    {
        var (step, mandate) = Procedure.Guard(nameof(Pindai), Stage, by, UnitId);
        Require(scan != Scan.NotScanned, "Pemindai virus belum dipasang. Administrator mengisi setelan Timbang:ClamAv.");
        Take(scan, finding);
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, new(nameof(Scan), Scan.ToString()), new(nameof(ScanFinding), ScanFinding));
    }

    /// <summary>Somebody looks at its pages: what for is written down first.</summary>
    /// <param name="purpose">What for, in a sentence.</param>
    /// <param name="recused">Whether the reader stays away from the item in a sitting.</param>
    /// <param name="by">The reader.</param>
    public void Buka(string purpose, bool recused, Actor by)
    {
        var (step, mandate) = Procedure.Guard(nameof(Buka), Stage, by, UnitId);
        Require(IsFor(by, recused), "Anda mundur dari butir ini dalam sidang, sehingga tidak membuka berkasnya.");
        Require(Kind.HasPictures(), "Halaman berkas jenis ini tidak dapat ditampilkan. Lampirkan juga salinannya sebagai PDF, atau pakai berkas aslinya.");
        RequirePurpose(purpose);
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, new FactValue(Purpose, purpose.Trim()));
    }

    /// <summary>Asks for the original, where the office wants a second person to allow it.</summary>
    /// <exception cref="RuleException">The office gives originals to another role, or without a second person.</exception>
    public void MintaAsli(string purpose, Pengaturan office, Actor by, DateTimeOffset at)
    {
        var (step, mandate) = Procedure.Guard(nameof(MintaAsli), Stage, by, UnitId);
        RequireOriginalRole(office, by);
        Require(office.OriginalByTwo, "Kantor Anda tidak meminta persetujuan orang kedua: unduh berkas aslinya langsung.");
        Require(
            Asked is null || Asked.ById == by.PersonId || !Asked.IsAlive(at),
            $"{Asked?.ByName} sudah meminta berkas asli ini, dan permintaannya masih berlaku. Minta lagi setelah selesai atau lewat 24 jam.");
        RequirePurpose(purpose);
        Asked = new(by.PersonId, by.Name, purpose.Trim(), at);
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, new FactValue(Purpose, Asked.Purpose));
    }

    /// <summary>The second person allows the download.</summary>
    public void IzinkanAsli(Actor by, DateTimeOffset at)
    {
        var (step, mandate) = Procedure.Guard(nameof(IzinkanAsli), Stage, by, UnitId);
        Require(Asked?.IsWaiting(at) is true, "Tidak ada permintaan berkas asli yang menunggu izin.");
        Require(Asked.ById != by.PersonId, "Yang meminta berkas asli tidak mengizinkan permintaannya sendiri.");
        Asked = Asked with { AllowedById = by.PersonId, AllowedByName = by.Name };
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, new FactValue(nameof(Asked), Asked.ByName));
    }

    /// <summary>Takes the original away: what for is written down first, and who allowed it.</summary>
    /// <param name="purpose">What for; where a second person allowed it, what was asked for counts.</param>
    /// <param name="office">What the office settled of originals.</param>
    /// <param name="by">Who takes it.</param>
    /// <param name="at">Now.</param>
    public void Unduh(string purpose, Pengaturan office, Actor by, DateTimeOffset at)
    {
        var (step, mandate) = Procedure.Guard(nameof(Unduh), Stage, by, UnitId);
        RequireOriginalRole(office, by);
        if (office.OriginalByTwo)
        {
            Require(
                Asked?.IsAllowedTo(by.PersonId, at) is true,
                "Berkas asli diunduh oleh yang memintanya, setelah orang kedua mengizinkan dan dalam 24 jam. Mintalah dahulu.");
            purpose = Asked.Purpose;
        }

        RequirePurpose(purpose);
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, new(Purpose, purpose.Trim()), new("AllowedBy", Asked?.AllowedByName ?? ""));
        Asked = null;
    }

    /// <summary>
    /// Destroys its key, and with it the content, for good (UU 43/2009 Pasal 51: retention is over, no law bars it, it is tied to no
    /// case). What it was, who opened it and why it went stays in the trail.
    /// </summary>
    public void Musnahkan(string basis, Actor by)
    {
        var (step, mandate) = Procedure.Guard(nameof(Musnahkan), Stage, by, UnitId);
        Require(!Prose.IsEmpty(basis), "Tulis dasar pemusnahannya: berita acara pemusnahan dengan nomor dan tanggalnya, atau mengapa berkas ini salah dilampirkan.", nameof(basis));
        Require(basis.Length <= MaxText, $"Dasar paling banyak {MaxText:N0} huruf.", nameof(basis));
        Stage = step.To!.Value;
        Asked = null;
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, new FactValue("Basis", basis.Trim()));
    }

    /// <summary>Whether the person may look at it: the unit, the PPID and the Tim; a member who stays away from the item may not.</summary>
    public bool IsFor(Actor by, bool recused) => by.HasAny(Keepers, UnitId) || (!recused && by.HasAny([Role.AnggotaTim, Role.KetuaTim], null));

    /// <summary>Whether the person may have the original, by the table and by what the office settled.</summary>
    public bool OriginalIsFor(Actor by, Pengaturan office) => Procedure.Allows(nameof(Unduh), Stage, by, UnitId) && HoldsOriginalRole(by, office);

    /// <summary>Whether the person holds the role that the office gives originals to, over the unit of the file.</summary>
    public bool HoldsOriginalRole(Actor by, Pengaturan office) => by.HasAny([office.OriginalBy], UnitId);

    /// <summary>What the trail calls the purpose of an opening.</summary>
    public const string Purpose = nameof(Purpose);

    private static void RequirePurpose(string purpose)
    {
        Require(!Prose.IsEmpty(purpose), "Tulis untuk apa berkas ini dibuka. Alasannya dicatat dengan nama Anda.", nameof(Purpose));
        Require(purpose.Length <= MaxText, $"Alasan paling banyak {MaxText:N0} huruf.", nameof(Purpose));
    }

    private void RequireOriginalRole(Pengaturan office, Actor by) => Require(
        HoldsOriginalRole(by, office),
        $"Berkas asli hanya diberikan kepada {office.OriginalBy.InWords()}, menurut pengaturan kantor Anda.");

    private void Take(Scan scan, string finding)
    {
        (Scan, ScanFinding) = (scan, finding);
        Stage = scan is Scan.Infected or Scan.Failed ? FileStage.Dikarantina : FileStage.Disimpan;
    }
}
