using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>
/// Term of Reference and work plan as they begin: written from what the sitting is, to be mended by who knows the day. An empty line
/// ends a paragraph; a line in capital letters is a heading.
/// </summary>
internal static class PreparationTemplate
{
    private const int Opening = 15;
    private const int Closing = 30;

    public static string TermOfReference(PreparationFacts facts) => Joined(
    [
        "LATAR BELAKANG",
        "Sebelum menyatakan suatu informasi dikecualikan, badan publik menguji konsekuensinya dengan saksama dan penuh ketelitian (Pasal 19 Undang-Undang Nomor 14 Tahun 2008). "
            + $"{facts.Office} mempertimbangkan {facts.Items.Count} ({facts.Items.Count.Spelled()}) butir informasi dari {facts.Units.Count} ({facts.Units.Count.Spelled()}) unit kerja yang sudah dikaji dan diuji.",
        "DASAR",
        "1. Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik;\n2. Peraturan Pemerintah Nomor 61 Tahun 2010;\n"
            + $"3. Peraturan Komisi Informasi Nomor 1 Tahun 2021 tentang Standar Layanan Informasi Publik;\n4. SOP Nomor {facts.Sidang.SopVersion}.",
        "MAKSUD DAN TUJUAN",
        "Menimbang akibat bila setiap butir dibuka dan bila ditutup, lalu menentukan apakah butir itu terbuka, dikecualikan sebagian, atau dikecualikan, dengan dasar hukum dan jangka waktunya.",
        "WAKTU DAN TEMPAT",
        string.Join('\n', [$"Hari: {facts.Sidang.Date.InWords()}", $"Pukul: {facts.Hours}", $"Tempat: {facts.Sidang.Place}", .. facts.Rooms.Select(room => $"Ruang: {room}")]),
        "PESERTA",
        "Tim Pertimbangan:\n" + Numbered(facts.Sidang.InOrder().Select(m => $"{m.Name}{(m.Post.Length > 0 ? $", {m.Post}" : "")} ({m.SeatInWords()})")),
        "Unit kerja pengusul:\n" + Numbered(facts.Units.Select(unit => $"{unit.Name}: {unit.Items} butir")),
        "KELUARAN",
        "1. Berita acara pertimbangan beserta lembar pengujian konsekuensi setiap butir;\n2. hasil pertimbangan sebagai bahan keputusan PPID.",
    ]);

    public static string WorkPlan(PreparationFacts facts) => Joined(
    [
        "SEBELUM SIDANG",
        "1. Undangan dan agenda disampaikan kepada setiap unit kerja pengusul dan anggota Tim Pertimbangan.\n"
            + "2. Unit kerja menyiapkan dokumen, bukti, dan pejabat yang menguasai butirnya.\n"
            + "3. Anggota Tim Pertimbangan membaca lembar uji setiap butir.",
        $"HARI SIDANG, {facts.Sidang.Date.InWords().ToUpperInvariant()}",
        string.Join('\n', Day(facts)),
        "SESUDAH SIDANG",
        "1. Berita acara ditandatangani oleh anggota yang hadir.\n2. PPID menyusun keputusan; batasnya satu bulan kalender sejak sidang ditutup, atau lebih awal bila ada permintaan yang menunggu.",
    ]);

    // Each unit has its share of the time between opening and closing; without an end there is nothing to share.
    private static IEnumerable<string> Day(PreparationFacts facts)
    {
        var begins = facts.Sidang.Time;
        var minutes = facts.Until is { } until ? (int)(until - begins).TotalMinutes - Opening - Closing : 0;
        if (minutes < facts.Items.Count || facts.Items.Count == 0)
        {
            return [$"{begins.Clock()} Pembukaan, kehadiran, dan kuorum", .. facts.Units.Select(unit => $"{unit.Name}: {unit.Items} butir"), "Penutupan dan berita acara"];
        }

        List<string> rows = [$"{begins.Clock()} Pembukaan, kehadiran, dan kuorum"];
        var done = 0;
        foreach (var unit in facts.Units)
        {
            rows.Add($"{begins.AddMinutes(Opening + RoundedTo5(minutes * done / facts.Items.Count)).Clock()} {unit.Name}: {unit.Items} butir");
            done += unit.Items;
        }

        return [.. rows, $"{begins.AddMinutes(Opening + minutes).Clock()} Penutupan dan berita acara"];
    }

    private static int RoundedTo5(int minutes) => minutes / 5 * 5;

    private static string Numbered(IEnumerable<string> lines) => string.Join('\n', lines.Select((line, index) => $"{index + 1}. {line}"));

    private static string Joined(IEnumerable<string> paragraphs) => string.Join("\n\n", paragraphs);
}
