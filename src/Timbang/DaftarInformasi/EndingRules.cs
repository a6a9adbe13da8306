using Timbang.Dokumentasi;
using Timbang.Pengujian;

namespace Timbang.DaftarInformasi;

/// <summary>What is asked before something ends lines of an exclusion (UU 14/2008 Pasal 18 ayat (2); PP 61/2010 Pasal 11).</summary>
internal static class EndingRules
{
    /// <summary>The first thing that forbids the ending, or null.</summary>
    public static RuleException? Refusal(Ending ending, Pengecualian entry, DateOnly today) =>
        OfDay(ending, entry, today) ?? OfLines(ending, entry) ?? OfPaper(ending) ?? OfRuling(ending) ?? OfFile(ending.File, entry) ?? OfGround(ending, entry);

    private static RuleException? OfDay(Ending ending, Pengecualian entry, DateOnly today) => ending.Day switch
    {
        var day when day > today => new(
            ending.Cause == EndCause.Putusan
                ? "Putusan yang belum diterima tidak dapat dicatat: tanggalnya sesudah hari ini."
                : "Yang belum terjadi tidak dapat dicatat: tanggalnya sesudah hari ini.",
            nameof(Ending.Day)),
        var day when day < entry.From => new(
            $"Tanggalnya sebelum pengecualian berlaku, {entry.From.Plain()}. Hal itu seharusnya ditimbang dalam keputusan: usulkan uji lagi.",
            nameof(Ending.Day)),
        _ => null,
    };

    private static RuleException? OfLines(Ending ending, Pengecualian entry)
    {
        var living = Enumerable.Range(0, entry.Lines.Count).Where(line => entry.LastDayOf(line) is not { } last || last > ending.Day).ToList();
        return ending.Lines switch
        {
            [] => new("Pilih baris yang berakhir.", nameof(Ending.Lines)),
            var lines when lines.Any(line => line < 0 || line >= entry.Lines.Count) => new("Pilih baris yang ada dalam daftar.", nameof(Ending.Lines)),
            var lines when lines.Except(living).Any() || entry.Ends.Any(end => lines.Contains(end.Line)) => new("Baris ini sudah berakhir pada tanggal itu.", nameof(Ending.Lines)),
            var lines when ending.Cause == EndCause.Putusan && living.Except(lines).Any() => new(
                "Putusan membuka bagian ini seluruhnya: pilih semua baris yang masih berlaku.",
                nameof(Ending.Lines)),
            _ => null,
        };
    }

    // Where the paper itself lies beside the item, its number may be missing; a ruling always has one.
    private static RuleException? OfPaper(Ending ending)
    {
        var paper = Prose.IsEmpty(ending.Paper) && ending.Cause != EndCause.Putusan ? ending.File?.Name : ending.Paper;
        (string? Text, string Field, string Refusal)[] asked = ending.Cause switch
        {
            EndCause.Peristiwa =>
            [
                (paper, nameof(Ending.Paper), "Sebut surat atau pengumuman yang membuktikan peristiwanya, dengan nomor dan tanggalnya, atau pilih berkasnya."),
            ],
            EndCause.Persetujuan =>
            [
                (paper, nameof(Ending.Paper), "Persetujuan harus tertulis: sebut nomor dan tanggal suratnya, atau pilih berkasnya (Pasal 18 ayat (2) huruf a UU 14/2008)."),
                (ending.Issuer, nameof(Ending.Issuer), "Sebut siapa yang memberi persetujuan. Namanya tidak ditampilkan kepada umum."),
            ],
            EndCause.JabatanPublik =>
            [
                (paper, nameof(Ending.Paper), "Sebut surat pengangkatan dalam jabatan publik itu, dengan nomor dan tanggalnya, atau pilih berkasnya."),
                (ending.Note, nameof(Ending.Note), "Tulis hubungan informasi ini dengan jabatan publiknya (Pasal 18 ayat (2) huruf b UU 14/2008)."),
            ],
            _ =>
            [
                (ending.Issuer, nameof(Ending.Issuer), "Sebut Komisi Informasi atau pengadilan yang memutus."),
                (paper, nameof(Ending.Paper), "Sebut nomor putusan."),
                (ending.Proof, nameof(Ending.Proof), "Putusan membuka informasi setelah berkekuatan hukum tetap: sebut bukti bahwa tidak ada upaya hukum lagi (Pasal 11 PP 61/2010)."),
            ],
        };
        return asked.Where(a => Prose.IsEmpty(a.Text)).Select(a => new RuleException(a.Refusal, a.Field)).FirstOrDefault();
    }

    private static RuleException? OfRuling(Ending ending) => ending switch
    {
        { Cause: not EndCause.Putusan } => null,
        { Dated: null } => new("Isi tanggal putusan.", nameof(Ending.Dated)),
        { Dated: { } dated } when ending.Day < dated => new($"Putusan tidak diterima sebelum tanggalnya, {dated.Plain()}.", nameof(Ending.Day)),
        _ => null,
    };

    private static RuleException? OfFile(Berkas? file, Pengecualian entry) => file switch
    {
        null => null,
        _ when file.ButirId != entry.ButirId => new("Berkas ini bukan berkas butirnya. Lampirkan dahulu pada butir yang dikecualikan.", nameof(Ending.File)),
        { Use: not FileUse.Evidence } => new("Pilih berkas yang dilampirkan sebagai bukti, bukan informasinya sendiri.", nameof(Ending.File)),
        { Stage: not FileStage.Disimpan } => new("Berkas ini dikarantina atau sudah dimusnahkan, jadi tidak membuktikan apa pun. Lampirkan salinan yang bersih.", nameof(Ending.File)),
        _ => null,
    };

    private static RuleException? OfGround(Ending ending, Pengecualian entry)
    {
        var lines = ending.Lines.Select(line => entry.Lines[line]).ToList();
        return ending.Cause switch
        {
            EndCause.Peristiwa when lines.Find(line => line.Period.Kind != PeriodKind.SampaiPeristiwa) is { } other => new(
                $"Baris ini tidak berakhir dengan suatu peristiwa: jangka waktunya {other.Period.InWords()}.",
                nameof(Ending.Lines)),
            EndCause.Persetujuan or EndCause.JabatanPublik when !lines.TrueForAll(line => line.IsPersonal) => new(
                "Persetujuan dan jabatan publik hanya membuka yang ditutup menurut Pasal 17 huruf g dan h (Pasal 18 ayat (2) UU 14/2008).",
                nameof(Ending.Lines)),
            _ => null,
        };
    }
}
