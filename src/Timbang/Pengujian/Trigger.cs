namespace Timbang.Pengujian;

/// <summary>Why a test begins: Perki 1/2021 Pasal 49 ayat (1) and dossier 6.2 A4. Stored by name.</summary>
public enum TriggerKind
{
    /// <summary>A public information request asks for it.</summary>
    Permintaan,

    /// <summary>A document that is not in the DIP.</summary>
    BelumDalamDip,

    /// <summary>An order of the Majelis Komisioner in a dispute.</summary>
    PerintahMajelis,

    /// <summary>An exclusion about to expire.</summary>
    AkanBerakhir,

    /// <summary>The unit's own initiative, before anyone asks.</summary>
    Prakarsa,
}

/// <summary>What set a test in motion, with the number and dates that its clock rests on.</summary>
public sealed record Trigger
{
    /// <summary>What was received longer ago, in years, is a slip of the pen: its time to object and to complain has long passed (UU 14/2008 Pasal 36 to 38).</summary>
    private const int LongestAgo = 2;

    private Trigger(TriggerKind kind)
    {
        Kind = kind;
    }

    public TriggerKind Kind { get; private init; }

    /// <summary>Number of the request or of the order.</summary>
    public string? Number { get; private init; }

    /// <summary>Day the request or order was received.</summary>
    public DateOnly? Received { get; private init; }

    /// <summary>Last day set by the Majelis Komisioner, or of the exclusion that is tested again.</summary>
    public DateOnly? Limit { get; private init; }

    /// <summary>The written reason of the one extension of 7 working days, once it was used (UU 14/2008 Pasal 22 ayat (8)).</summary>
    public string? ExtensionReason { get; private init; }

    public bool Extended => ExtensionReason is not null;

    /// <summary>A trigger without a clock of its own.</summary>
    /// <exception cref="RuleException">The kind needs a number and a date.</exception>
    public static Trigger Plain(TriggerKind kind) => kind is TriggerKind.Permintaan or TriggerKind.PerintahMajelis
        ? throw new RuleException("Pemicu ini memerlukan nomor dan tanggal.", nameof(Number))
        : new Trigger(kind);

    /// <summary>A request that waits: its 10 (+7) working days run from the day of receipt (UU 14/2008 Pasal 22 ayat (7), (8)).</summary>
    /// <exception cref="RuleException">No number, or received in the future or years ago.</exception>
    public static Trigger Permintaan(string? number, DateOnly received, DateOnly today)
    {
        Check(number, "Isi nomor permintaan.", received, today);
        return new Trigger(TriggerKind.Permintaan) { Number = number!.Trim(), Received = received };
    }

    /// <summary>An order of the Majelis Komisioner with its own last day (Perki 1/2021 Pasal 49 ayat (1) huruf c).</summary>
    /// <exception cref="RuleException">No number, received in the future, or a limit before the receipt.</exception>
    public static Trigger PerintahMajelis(string? number, DateOnly received, DateOnly limit, DateOnly today)
    {
        Check(number, "Isi nomor perintah Majelis Komisioner.", received, today);
        if (limit < received)
        {
            throw new RuleException("Batas dari Majelis Komisioner tidak boleh sebelum hari perintah diterima.", nameof(Limit));
        }

        return new Trigger(TriggerKind.PerintahMajelis) { Number = number!.Trim(), Received = received, Limit = limit };
    }

    /// <summary>An exclusion that is tested again: a new decree after its last day finds it open (PP 61/2010 Pasal 10 ayat (2)).</summary>
    /// <param name="until">Its last day; null where it has none.</param>
    public static Trigger AkanBerakhir(DateOnly? until) => new(TriggerKind.AkanBerakhir) { Limit = until };

    /// <summary>Kind, number and day of receipt, as the trail keeps them.</summary>
    internal string InTrail() => $"{Kind} {Number} {Received:O}".TrimEnd();

    internal Trigger Extend(string reason) => this with { ExtensionReason = reason };

    private static void Check(string? number, string refusal, DateOnly received, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(number))
        {
            throw new RuleException(refusal, nameof(Number));
        }

        if (received > today)
        {
            throw new RuleException("Tanggal diterima tidak boleh sesudah hari ini.", nameof(Received));
        }

        if (received < today.AddYears(-LongestAgo))
        {
            throw new RuleException($"Tanggal diterima lebih dari {LongestAgo} tahun lalu. Periksa tahunnya.", nameof(Received));
        }
    }
}
