using Timbang.Web.Files.Sheets;
using Timbang.Web.Pages.Petugas.Pengujian.Unggahan;
using Timbang.Web.Tests.Files.Sheets;

namespace Timbang.Web.Tests.Pages.Petugas.Pengujian.Unggahan;

/// <summary>A table of proposals as somebody has filled it, by columns; a right one unless a test spoils it.</summary>
internal sealed class FilledTable
{
    private readonly List<Dictionary<string, string?>> rows = [];

    public IList<string> Headings { get; } = [.. ProposalColumns.All.Select(c => c.Heading)];

    /// <summary>An item as its description says it; its matrix is not filled.</summary>
    public static Dictionary<string, string?> Item(string key, string title = "Hasil penilaian kinerja pegawai") => new()
    {
        ["Butir"] = key,
        ["Judul butir"] = $"{title} {key}",
        ["Judul untuk umum"] = $"{title} {key}",
        ["Jenis dokumen"] = "Bukan salah satunya",
        ["Ringkasan isi"] = "Nilai dan catatan penilai per pegawai.",
        ["Penguasa informasi"] = "Bidang Kinerja",
        ["Bentuk"] = "Softcopy",
        ["Tempat penyimpanan"] = "Rak 3",
        ["Alasan pengusulan"] = "Belum ada dalam DIP.",
    };

    /// <summary>A line, with what stands once for its item.</summary>
    public static Dictionary<string, string?> Line(string key, string part = "nilai per orang") => new()
    {
        ["Butir"] = key,
        ["Bagian"] = part,
        ["Alasan (Pasal 17)"] = "huruf h angka 4",
        ["Peraturan"] = "UU 27/2022 Pasal 4 ayat (2); Pasal 2 UU 14/2008",
        ["Bila dibuka"] = $"Nilai {part} butir {key} dipakai untuk menekan pegawai itu.",
        ["Yang dirugikan"] = "Pegawai",
        ["Kemungkinan"] = "4",
        ["Berat"] = "3,0",
        ["Bila ditutup"] = "Umum tidak melihat nilai per orang.",
        ["Kepentingan umum"] = "Cukup dengan rerata unit.",
        ["Persetujuan tertulis"] = "Tidak",
        ["Jabatan publik"] = "TIDAK",
        ["Jangka waktu"] = "Sampai tanggal tertentu",
        ["Hari terakhir"] = "31 Desember 2028",
    };

    public static Dictionary<string, string?> Whole() => new()
    {
        ["Pilihan yang lebih ringan"] = "Hitamkan sebagian",
        ["Mengapa tidak dibuka seluruhnya"] = "Nilai per orang ikut terlihat.",
        ["Usul"] = "Dikecualikan sebagian",
    };

    /// <summary>A whole item with one line.</summary>
    public static Dictionary<string, string?> Full(string key, string title = "Hasil penilaian kinerja pegawai") =>
        new(Item(key, title).Concat(Line(key).Skip(1)).Concat(Whole()));

    public FilledTable Add(Dictionary<string, string?> row, params (string Heading, string? Text)[] instead)
    {
        foreach (var (heading, text) in instead)
        {
            row[heading] = text;
        }

        rows.Add(row);
        return this;
    }

    /// <summary>As a workbook: title, empty row, headings in the third, rows from the fourth on.</summary>
    public byte[] ToWorkbook(string above = "Usulan", string before = "", string after = "", Func<int, string>? attributes = null) =>
        ToBook(above, before, after, attributes).ToBytes();

    public BookBuilder ToBook(string above = "Usulan", string before = "", string after = "", Func<int, string>? attributes = null) => new BookBuilder().Add(
        "Butir",
        BookBuilder.Row(1, [above]) + BookBuilder.Row(3, [.. Headings]) + string.Concat(rows.Select((row, index) => BookBuilder.Row(index + 4, Cells(row), attributes?.Invoke(index + 4) ?? ""))),
        before,
        after);

    public string ToCsv(char separator = ',') => string.Concat(rows.Select(Cells).Prepend([.. Headings])
        .Select(cells => string.Join(separator, cells.Select(c => $"\"{c?.Replace("\"", "\"\"")}\"")) + "\r\n"));

    public static string Letters(string heading) => DataSheet.LettersOf(ProposalColumns.All.ToList().FindIndex(c => c.Heading == heading) + 1);

    private List<string?> Cells(Dictionary<string, string?> row) => [.. Headings.Select(h => row.GetValueOrDefault(h))];
}
