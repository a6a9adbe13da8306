namespace Timbang.Pelaksana;

/// <summary>The three qualifications the SOP asks of who carries it out (kualifikasi pelaksana).</summary>
public enum Kualifikasi
{
    /// <summary>Memahami tugas, fungsi dan kewenangan PPID.</summary>
    TugasPpid,

    /// <summary>Memiliki kemampuan pelayanan publik.</summary>
    PelayananPublik,

    /// <summary>Menguasai peraturan perundang-undangan keterbukaan informasi.</summary>
    Peraturan,
}

/// <summary>What an administrator may do to the account of a person.</summary>
public enum AccountAct
{
    Locked,
    Unlocked,
    PasswordReset,
    SecondStepRemoved,
    SignedOutEverywhere,
}

/// <summary>
/// A person of an agency, as far as the trail must know him: his qualifications with their evidence, and what was done
/// to his account. Its id is the account's.
/// </summary>
public sealed class Person : CaseFile
{
    private const int LongestEvidence = 500;

    private Dictionary<Kualifikasi, string> evidence = [];

    private Person()
    {
    }

    /// <summary>The evidence noted for each qualification; one that is not here is missing, which warns and never blocks.</summary>
    public IReadOnlyDictionary<Kualifikasi, string> Evidence
    {
        get => evidence;
        private set => evidence = new(value);
    }

    /// <summary>Qualifications without evidence, in the order of the SOP.</summary>
    public IReadOnlyList<Kualifikasi> Missing => [.. Enum.GetValues<Kualifikasi>().Where(k => !evidence.ContainsKey(k))];

    /// <summary>Enters the person whose account has just been made.</summary>
    /// <param name="id">The account's id.</param>
    /// <param name="badanPublikId">The agency the account belongs to.</param>
    /// <param name="name">Name with titles.</param>
    /// <param name="by">The administrator, or null for the first one, who is made on the command line.</param>
    public static Person Register(Guid id, Guid badanPublikId, string name, Actor? by)
    {
        var person = new Person { Id = id, BadanPublikId = badanPublikId };
        person.Record(nameof(Register), "", Administration(by), new FactValue("Name", name));
        return person;
    }

    /// <summary>Notes the evidence of the person's own qualifications (SOP: kualifikasi pelaksana); empty text takes one back.</summary>
    public void Qualify(IReadOnlyDictionary<Kualifikasi, string> noted, Actor by)
    {
        Require(by.PersonId == Id, "Kualifikasi diisi oleh orangnya sendiri.");
        Require(noted.Values.All(text => text.Length <= LongestEvidence), $"Bukti paling banyak {LongestEvidence} huruf.");

        evidence = noted.Where(n => !string.IsNullOrWhiteSpace(n.Value)).ToDictionary(n => n.Key, n => n.Value.Trim());
        Record(nameof(Qualify), "", Guid.Empty, [.. evidence.Select(e => new FactValue(e.Key.ToString(), e.Value))]);
    }

    /// <summary>Corrects how the person stands on minutes and decrees from now on; those already made stay as they are.</summary>
    public void Correct(IReadOnlyList<FactValue> changes, string reason, Actor by)
    {
        var mandate = by.MandateFor([Role.Administrator], null);
        Require(mandate is not null, "Akun diurus oleh Administrator.");
        Require(changes.Count > 0, "Belum ada keterangan yang diubah.");
        Require(!string.IsNullOrWhiteSpace(reason), "Tulis alasannya: ia masuk ke dalam riwayat.", "Reason");

        Record(nameof(Correct), "", mandate.PenugasanId, [.. changes, new FactValue("Reason", reason.Trim())]);
    }

    /// <summary>Keeps what an administrator did to the account: who could sign in as whom is part of the proof.</summary>
    public void NoteAccount(AccountAct act, string reason, Actor by)
    {
        var mandate = by.MandateFor([Role.Administrator], null);
        Require(mandate is not null, "Akun diurus oleh Administrator.");
        Require(by.PersonId != Id, "Akun Anda sendiri diurus oleh Administrator lain, atau di halaman akun.");
        Require(!string.IsNullOrWhiteSpace(reason), "Tulis alasannya: ia masuk ke dalam riwayat.", "Reason");

        Record(act.ToString(), "", mandate.PenugasanId, new FactValue("Reason", reason.Trim()));
    }

    private static Guid Administration(Actor? by)
    {
        var mandate = by?.MandateFor([Role.Administrator], null);
        Require(by is null || mandate is not null, "Akun dibuat oleh Administrator.");
        return mandate?.PenugasanId ?? Guid.Empty;
    }
}
