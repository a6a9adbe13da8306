using Timbang.Pengujian;
using Timbang.Web.Data.Proposals;
using Timbang.Web.Files.Sheets;

namespace Timbang.Web.Pages.Petugas.Pengujian.Unggahan;

/// <summary>
/// Reads a table of proposals item by item, whatever kind of file it came in: only the item at hand is in memory. Rows that name
/// the same item stand together.
/// </summary>
public sealed class TableReading(DataSheet sheet, Headings headings, ProblemList problems)
{
    /// <summary>Most rows of a table.</summary>
    public const int MostRows = 50_000;

    // Of each key, in what row it was last; also without its leading zeros, which a spreadsheet loses.
    private readonly Dictionary<string, int> seen = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> withoutZeros = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Rows with proposals read so far.</summary>
    public int Rows { get; private set; }

    /// <summary>The items in the order of the table; those past the last that may be registered are read too, to be checked.</summary>
    /// <param name="words">What may be chosen.</param>
    /// <param name="unit">Name of the unit whose items they are.</param>
    public IEnumerable<Proposal> Read(Vocabulary words, string unit)
    {
        TellUnit(unit);
        TellAcross();
        Proposal? at = null;
        foreach (var row in Filled())
        {
            if (KeyOf(row) is { } key)
            {
                if (at is not null && string.Equals(at.Key, key, StringComparison.OrdinalIgnoreCase))
                {
                    at.Take(row);
                    continue;
                }

                if (at is not null)
                {
                    yield return at;
                }

                TellKey(row, key);
                at = new Proposal(key, row, words, unit);
            }
        }

        if (at is not null)
        {
            yield return at;
        }
    }

    private IEnumerable<RowReading> Filled()
    {
        foreach (var row in sheet.Rows().Where(r => r.Number > headings.Row))
        {
            var reading = new RowReading(row, headings, problems);
            if (reading.IsBlank)
            {
                continue;
            }

            if (++Rows > MostRows)
            {
                problems.Add(ProblemWeight.Wrong, row.Number, "", $"Lebih dari {MostRows:N0} baris. Baris ini dan seterusnya tidak diperiksa: bagi menjadi beberapa berkas.");
                yield break;
            }

            if (row.IsHidden)
            {
                problems.Add(ProblemWeight.Wrong, row.Number, "", "Baris ini tersembunyi atau tersaring, tetapi berisi. Tampilkan dan periksa, atau hapus barisnya.");
            }

            yield return reading;
        }
    }

    private static string? KeyOf(RowReading row)
    {
        if (row[ProposalColumns.Key] is { } key)
        {
            return key.Length > 100 ? key[..100] : key;
        }

        row.Tell(ProblemWeight.Wrong, ProposalColumns.Key, "Kolom “Butir” kosong. Tulis nomor butirnya pada setiap baris, juga pada baris matriks berikutnya.");
        return null;
    }

    private void TellKey(RowReading row, string key)
    {
        if (!seen.TryAdd(key, row.Number))
        {
            row.Tell(ProblemWeight.Wrong, ProposalColumns.Key, $"Butir “{key}” sudah ada mulai baris {seen[key]}. Letakkan baris-baris satu butir berurutan, atau beri nomor lain.");
        }

        var bare = key.TrimStart('0');
        if (withoutZeros.TryGetValue(bare, out var alike) && !string.Equals(alike, key, StringComparison.OrdinalIgnoreCase))
        {
            row.Tell(ProblemWeight.Wrong, ProposalColumns.Key, $"Butir “{key}” dan “{alike}” hanya berbeda nol di depan; Excel sering menghilangkannya. Samakan, atau beri nomor lain.");
        }

        withoutZeros.TryAdd(bare, key);
        if (seen.Count == UjiKonsekuensi.MostUploaded + 1)
        {
            problems.Add(ProblemWeight.Wrong, row.Number, "", $"Lebih dari {UjiKonsekuensi.MostUploaded:N0} butir. Bagi menjadi beberapa berkas, masing-masing paling banyak {UjiKonsekuensi.MostUploaded:N0} butir.");
        }
    }

    // The template says whose it is; one unit's rows are not to be listed as another's.
    private void TellUnit(string unit)
    {
        if (headings.Above.FirstOrDefault(text => text.StartsWith(TemplateSheets.UnitMark, StringComparison.Ordinal)) is { } named
            && !string.Equals(named[TemplateSheets.UnitMark.Length..].Trim(), unit, StringComparison.OrdinalIgnoreCase))
        {
            problems.Add(ProblemWeight.Wrong, null, "", $"Templat ini milik unit “{named[TemplateSheets.UnitMark.Length..].Trim()}”, sedangkan unggahan ini untuk “{unit}”. Unggah untuk unit itu, atau pakai templat unit ini.");
        }
    }

    // Merged downward, the cells of one item say the same; merged across, nobody knows which column is meant.
    private void TellAcross()
    {
        foreach (var area in sheet.Merged.Where(m => !m.IsOneColumn && m.LastRow > headings.Row).Take(ProblemList.MostKept))
        {
            var (from, to) = (DataSheet.LettersOf(area.FirstColumn), DataSheet.LettersOf(area.LastColumn));
            problems.Add(ProblemWeight.Wrong, Math.Max(area.FirstRow, headings.Row), from, $"Sel {from}{area.FirstRow}:{to}{area.LastRow} digabung melintang beberapa kolom. Pisahkan selnya.");
        }
    }
}
