using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Timbang.Web.Pages.Petugas.Pengujian.Unggahan;

/// <summary>The columns of a table of proposals, in their order: what the forms ask, under the names the forms give it.</summary>
public static partial class ProposalColumns
{
    public static readonly ProposalColumn Key = new("Key", "Butir", ColumnKind.Key, "Nomor atau nama pendek butir. Baris dengan isi yang sama di kolom ini adalah satu butir; letakkan berurutan.") { IsNeeded = true, Width = 10 };

    public static readonly ProposalColumn Title = OfItem(nameof(DescriptionForm.Title), ColumnKind.Text, "Sebut tepat apa yang diuji. Untuk petugas, tidak tampil untuk umum.", 40);
    public static readonly ProposalColumn PublicTitle = OfItem(nameof(DescriptionForm.PublicTitle), ColumnKind.Text, "Dibaca siapa saja: tanpa nama orang, NIK, atau nomor rekening.", 40);
    public static readonly ProposalColumn Document = OfItem(nameof(DescriptionForm.Document), ColumnKind.Choice, "Dokumen Pasal 18 ayat (1) UU 14/2008, atau “Bukan salah satunya”.", 34);
    public static readonly ProposalColumn Summary = OfItem(nameof(DescriptionForm.Summary), ColumnKind.Text, "Apa isinya, tahun berapa, bagian mana yang peka.", 50);
    public static readonly ProposalColumn Holder = OfItem(nameof(DescriptionForm.Holder), ColumnKind.Text, "Unit atau pejabat yang menguasai. Kosong berarti unit Anda.") with { IsNeeded = false };
    public static readonly ProposalColumn Form = OfItem(nameof(DescriptionForm.Form), ColumnKind.Choice, "Kosong berarti softcopy dan hardcopy.") with { IsNeeded = false };
    public static readonly ProposalColumn Place = OfItem(nameof(DescriptionForm.Place), ColumnKind.Text, "Sistem, rak, atau ruang.");
    public static readonly ProposalColumn Reason = OfItem(nameof(DescriptionForm.Reason), ColumnKind.Text, "Mengapa perlu diuji sekarang, dan apa yang diusulkan.", 50);

    public static readonly ProposalColumn Part = OfLine(nameof(LineForm.Part), ColumnKind.Text, "Nama bagian yang ditutup, atau “Seluruhnya”. Kosongkan semua kolom matriks bila matriks diisi nanti.", 34);
    public static readonly ProposalColumn Ground = OfLine(nameof(LineForm.Ground), ColumnKind.Choice, "Alasan dari Pasal 17 UU 14/2008. Di luar pasal ini tidak ada alasan menutup.", 40, " (Pasal 17)");
    public static readonly ProposalColumn Citations = OfLine(nameof(LineForm.Citations), ColumnKind.Citations, "Misalnya “UU 27/2022 Pasal 4 ayat (2)”; pisahkan dengan titik koma bila lebih dari satu.", 34);
    public static readonly ProposalColumn IfOpened = OfLine(nameof(LineForm.IfOpened), ColumnKind.Text, "Kepentingan yang rusak dan jalan terjadinya. Ditulis untuk dibaca siapa saja.", 50);
    public static readonly ProposalColumn Harmed = OfLine(nameof(LineForm.Harmed), ColumnKind.Text, "Golongan orang atau kepentingan, bukan nama.");
    public static readonly ProposalColumn Likelihood = OfLine(nameof(LineForm.Likelihood), ColumnKind.Choice, "1 (sangat kecil) sampai 5 (hampir pasti).", 14);
    public static readonly ProposalColumn Severity = OfLine(nameof(LineForm.Severity), ColumnKind.Choice, "1 (ringan) sampai 5 (sangat berat).", 14);
    public static readonly ProposalColumn IfClosed = OfLine(nameof(LineForm.IfClosed), ColumnKind.Text, "Apa yang hilang bagi umum: pengawasan, keadilan, uang negara.", 50);
    public static readonly ProposalColumn PublicInterest = OfLine(nameof(LineForm.PublicInterest), ColumnKind.Text, "Kepatutan, kesusilaan, dan kepentingan umum: Pasal 2 ayat (4).", 40);
    public static readonly ProposalColumn PublicLoss = OfLine(nameof(LineForm.PublicLoss), ColumnKind.Choice, "1 (kecil) sampai 5 (sangat besar). Boleh kosong.", 14);
    public static readonly ProposalColumn Harm = OfLine(nameof(LineForm.Harm), ColumnKind.Choice, "Hanya untuk huruf i: salah satu dari tiga bahaya.", 34);
    public static readonly ProposalColumn Consent = OfLine(nameof(LineForm.Consent), ColumnKind.Choice, "Hanya untuk huruf g dan h: adakah persetujuan tertulis? Ya atau Tidak.", 14);
    public static readonly ProposalColumn PublicOffice = OfLine(nameof(LineForm.PublicOffice), ColumnKind.Choice, "Hanya untuk huruf g dan h: menyangkut jabatan publik? Ya atau Tidak.", 14);
    public static readonly ProposalColumn PeriodKind = new("Lines.Period.Kind", NameIn<PeriodForm>(nameof(PeriodForm.Kind)), ColumnKind.Choice, "Bagaimana jangka waktunya berakhir. Pilih yang terpendek yang cukup.") { Width = 34 };
    public static readonly ProposalColumn Event = new("Lines.Period.Event", NameIn<PeriodForm>(nameof(PeriodForm.Event)), ColumnKind.Text, "Hanya untuk “Sampai suatu peristiwa”, misalnya: pemenang diumumkan.");
    public static readonly ProposalColumn Until = new("Lines.Period.Until", NameIn<PeriodForm>(nameof(PeriodForm.Until)), ColumnKind.Day, "Hari terakhir ditutup, misalnya 31 Desember 2028.") { Width = 20 };
    public static readonly ProposalColumn Review = new("Lines.Period.Review", NameIn<PeriodForm>(nameof(PeriodForm.Review)), ColumnKind.Day, "Bila akhirnya belum pasti: ditinjau paling lambat tanggal ini.") { Width = 20 };

    public static readonly ProposalColumn Rung = new("Ladder.Chosen", NameIn<LadderForm>(nameof(LadderForm.Chosen)), ColumnKind.Choice, "Pilihan pertama yang cukup melindungi. Satu kali per butir, pada baris pertamanya.") { Width = 34 };
    public static readonly ProposalColumn WhyNotOpen = OfLadder(nameof(LadderForm.WhyNotOpen));
    public static readonly ProposalColumn WhyNotBlacken = OfLadder(nameof(LadderForm.WhyNotBlacken));
    public static readonly ProposalColumn WhyNotLater = OfLadder(nameof(LadderForm.WhyNotLater));
    public static readonly ProposalColumn Proposed = OfWhole(nameof(MatrixForm.Proposed), ColumnKind.Choice, "Usul kepada Tim Pertimbangan.");
    public static readonly ProposalColumn WhyBlacken = OfWhole(nameof(MatrixForm.WhyBlacken), ColumnKind.Text, "Hanya untuk dokumen Pasal 18 ayat (1) yang sebagian dihitamkan.");
    public static readonly ProposalColumn Annex = OfWhole(nameof(MatrixForm.InternalAnnex), ColumnKind.Text, "Bukti dan nama. Tidak pernah dicetak, tidak tampil untuk umum.");

    public static readonly IReadOnlyList<ProposalColumn> All =
    [
        Key, Title, PublicTitle, Document, Summary, Holder, Form, Place, Reason,
        Part, Ground, Citations, IfOpened, Harmed, Likelihood, Severity, IfClosed, PublicInterest, PublicLoss, Harm, Consent, PublicOffice, PeriodKind, Event, Until, Review,
        Rung, WhyNotOpen, WhyNotBlacken, WhyNotLater, Proposed, WhyBlacken, Annex,
    ];

    /// <summary>The heading under which a file that is sent back says what to mend; read over when it comes again.</summary>
    public const string Remarks = "Yang perlu diperbaiki";

    /// <summary>The column a finding stands in: "Input.Lines[0].Citations[1].Article" is that of the statutes.</summary>
    public static ProposalColumn OfField(string path)
    {
        var field = Index().Replace(path.Replace("Input.", "", StringComparison.Ordinal), "");
        return All.FirstOrDefault(c => field == c.Field)
            ?? All.FirstOrDefault(c => field.StartsWith(c.Field + ".", StringComparison.Ordinal))
            ?? (field.Contains("Period", StringComparison.Ordinal) ? PeriodKind : Part);
    }

    private static ProposalColumn OfItem(string field, ColumnKind kind, string help, int width = 24) => new(field, NameIn<DescriptionForm>(field), kind, help) { IsNeeded = true, Width = width };

    private static ProposalColumn OfLine(string field, ColumnKind kind, string help, int width = 24, string besides = "") => new("Lines." + field, NameIn<LineForm>(field) + besides, kind, help) { Width = width };

    private static ProposalColumn OfWhole(string field, ColumnKind kind, string help) => new(field, NameIn<MatrixForm>(field), kind, help);

    private static ProposalColumn OfLadder(string field) =>
        new("Ladder." + field, NameIn<LadderForm>(field), ColumnKind.Text, "Satu kalimat, bila pilihan ini dilewati.") { Width = 34 };

    private static string NameIn<TForm>(string field) => typeof(TForm).GetProperty(field)!.GetCustomAttribute<DisplayAttribute>()!.Name!;

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();
}
