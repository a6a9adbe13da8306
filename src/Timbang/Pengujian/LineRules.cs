using Timbang.DasarHukum;

namespace Timbang.Pengujian;

/// <summary>What the law asks of one line: ground, citation, consequences, harm (UU 14/2008 Pasal 17 and 18 ayat (2)).</summary>
internal static class LineRules
{
    public static IEnumerable<Finding> Check(Line line, int index, Examination exam)
    {
        Finding At(Severity severity, string field, string message) => new(severity, index, field, message);
        var ground = exam.Law.Alasan.FirstOrDefault(g => g.Code == line.Ground);
        return
        [
            .. Texts(line, exam, At),
            .. Weights(line, At),
            .. Grounds(ground, At),
            .. ground is null ? [] : Questions(line, ground, exam, At),
        ];
    }

    /// <summary>Lines whose harm is copied from an earlier one of the same item (dossier 7.4).</summary>
    public static IEnumerable<Finding> Copies(IReadOnlyList<Line> lines) =>
        from line in lines.Index()
        let harm = line.Item.IfOpened.Trim()
        let first = lines.Index().First(l => l.Item.IfOpened.Trim() == harm).Index
        where harm.Length > 0 && first < line.Index
        select new Finding(
            Severity.Warning,
            line.Index,
            nameof(Line.IfOpened),
            $"Kalimat akibat sama persis dengan baris {first + 1}. Tulis akibat yang khas bagi bagian ini; Komisi Informasi menolak alasan umum.");

    /// <summary>Lines that close the same part on the same ground twice: the lists would show both.</summary>
    public static IEnumerable<Finding> Twins(IReadOnlyList<Line> lines) =>
        from line in lines.Index()
        where line.Item.Ground.Length > 0 && !Prose.IsEmpty(line.Item.Part)
        let first = lines.Index().First(l => l.Item.Ground == line.Item.Ground && l.Item.Part.Trim().Equals(line.Item.Part.Trim(), StringComparison.OrdinalIgnoreCase)).Index
        where first < line.Index
        select new Finding(
            Severity.Missing,
            line.Index,
            nameof(Line.Ground),
            $"Bagian dan alasan ini sudah ada pada baris {first + 1}. Satukan: satu baris boleh menunjuk beberapa peraturan.");

    private static IEnumerable<Finding> Texts(Line line, Examination exam, Func<Severity, string, string, Finding> at)
    {
        (string Field, string Text, string Missing)[] texts =
        [
            (nameof(Line.Part), line.Part, "Sebut bagian yang ditutup, atau pilih seluruhnya."),
            (nameof(Line.IfOpened), line.IfOpened, "Tulis akibat bila dibuka. Tanpa akibat, tidak ada alasan menutup: Pasal 19 UU 14/2008."),
            (nameof(Line.IfClosed), line.IfClosed, "Tulis akibat bila ditutup: apa yang hilang bagi umum."),
            (nameof(Line.Harmed), line.Harmed, "Sebut siapa yang dirugikan."),
            (nameof(Line.PublicInterest), line.PublicInterest, "Tulis kepentingan umum yang ditimbang: Pasal 2 ayat (4) UU 14/2008."),
        ];
        foreach (var (field, text, missing) in texts)
        {
            if (Prose.IsEmpty(text))
            {
                yield return at(Severity.Missing, field, missing);
            }
        }

        if (line.IfOpened.Length > 0 && line.IfOpened.Trim().Equals(line.IfClosed.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            yield return at(
                Severity.Warning,
                nameof(Line.IfClosed),
                "Sama persis dengan akibat bila dibuka. Tulis apa yang hilang bagi umum selama bagian ini ditutup.");
        }

        if (exam.OtherHarms.Contains(line.IfOpened.Trim()) && line.IfOpened.Length > 0)
        {
            yield return at(
                Severity.Warning,
                nameof(Line.IfOpened),
                "Kalimat akibat sama persis dengan butir lain. Tulis akibat yang khas bagi butir ini; Komisi Informasi menolak alasan umum.");
        }
    }

    private static IEnumerable<Finding> Weights(Line line, Func<Severity, string, string, Finding> at)
    {
        if (line.Likelihood is < 1 or > 5)
        {
            yield return at(Severity.Missing, nameof(Line.Likelihood), "Pilih seberapa mungkin bahaya itu terjadi, 1 sampai 5.");
        }

        if (line.Severity is < 1 or > 5)
        {
            yield return at(Severity.Missing, nameof(Line.Severity), "Pilih seberapa berat bahaya itu, 1 sampai 5.");
        }
    }

    // Pasal 17 UU 14/2008 is the closed list of grounds.
    private static IEnumerable<Finding> Grounds(Alasan? ground, Func<Severity, string, string, Finding> at)
    {
        if (ground is null)
        {
            yield return at(Severity.Missing, nameof(Line.Ground), "Pilih alasan dari Pasal 17 UU 14/2008. Di luar pasal itu tidak ada alasan menutup.");
        }
    }

    private static IEnumerable<Finding> Questions(Line line, Alasan ground, Examination exam, Func<Severity, string, string, Finding> at) =>
    [
        .. ground.NeedsStatute ? OfLetterJ(line, exam, at) : [],
        .. ground.NeedsHarm17i && line.Harm is null
            ? [at(Severity.Error, nameof(Line.Harm), "Huruf i hanya berlaku dengan salah satu dari tiga bahaya dalam Penjelasan Pasal 17 huruf i. Pilih satu, atau ganti alasannya.")]
            : Array.Empty<Finding>(),
        .. ground.AsksConsent ? OfLettersGh(line, at) : [],
        .. ground.Letter == 'g' && !line.IfOpened.Contains("akta", StringComparison.OrdinalIgnoreCase) && !line.IfOpened.Contains("wasiat", StringComparison.OrdinalIgnoreCase)
            ? [at(Severity.Warning, nameof(Line.Ground), "Huruf g hanya tentang akta otentik pribadi dan wasiat. Untuk berkas kepegawaian, lihat huruf h.")]
            : Array.Empty<Finding>(),
    ];

    // Pasal 17 huruf j UU 14/2008: barred by another Undang-Undang, with its article; the Act itself bars nothing, so that j on j would close for ever.
    private static IEnumerable<Finding> OfLetterJ(Line line, Examination exam, Func<Severity, string, string, Finding> at)
    {
        var statutes = line.Citations
            .Select(c => exam.Law.Peraturan.FirstOrDefault(p => p.Code == c.LegislationCode))
            .OfType<Peraturan>()
            .ToList();
        if (!statutes.Any(p => p.UndangUndang))
        {
            var given = statutes.Count == 0 ? "Belum ada peraturan yang ditunjuk" : $"{statutes[0].ShortName} bukan Undang-Undang";
            yield return at(
                Severity.Error,
                nameof(Line.Citations),
                $"Huruf j hanya boleh bersandar pada Undang-Undang beserta pasalnya. {given}: pilih Undang-Undang, atau ganti alasannya.");
        }
        else if (statutes.All(p => p.Code == "UU-14-2008" || !p.UndangUndang))
        {
            yield return at(
                Severity.Error,
                nameof(Line.Citations),
                "Huruf j menunjuk Undang-Undang lain yang melarang, beserta pasalnya. UU 14/2008 sendiri tidak melarang apa pun: pilih Undang-Undang itu, atau ganti alasannya.");
        }
    }

    // Pasal 18 ayat (2) UU 14/2008: with written consent, or where it concerns public office, g and h do not hold.
    private static IEnumerable<Finding> OfLettersGh(Line line, Func<Severity, string, string, Finding> at)
    {
        if (line.Consent is null)
        {
            yield return at(Severity.Missing, nameof(Line.Consent), "Jawab: adakah persetujuan tertulis dari yang bersangkutan? Pasal 18 ayat (2) huruf a.");
        }

        if (line.PublicOffice is null)
        {
            yield return at(Severity.Missing, nameof(Line.PublicOffice), "Jawab: apakah menyangkut jabatan publik? Pasal 18 ayat (2) huruf b.");
        }

        if (line.Consent is true || line.PublicOffice is true)
        {
            yield return at(
                Severity.Error,
                line.Consent is true ? nameof(Line.Consent) : nameof(Line.PublicOffice),
                "Dengan persetujuan tertulis, atau bila menyangkut jabatan publik, huruf g dan h tidak berlaku: Pasal 18 ayat (2) UU 14/2008. Batasi bagian ini, atau buka.");
        }
    }
}
