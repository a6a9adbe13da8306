using Timbang.Pengujian;
using Timbang.Web.Cetak;
using Timbang.Web.Pages.Shared;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>The complete minutes of a sitting as a paper (SOP step 3; dossier 3.2), dates in words.</summary>
/// <param name="Sidang">The sitting, its minutes complete.</param>
/// <param name="Items">What it did with each item of its agenda.</param>
/// <param name="Office">Name of the agency.</param>
/// <param name="Now">The instant at which they became complete, in office time.</param>
internal sealed record MinutesPaper(Sidang Sidang, IReadOnlyList<MinutesItem> Items, string Office, DateTimeOffset Now)
{
    private static readonly double[] Attendance = [6, 24, 23, 15, 23, 17];
    private static readonly double[] Signing = [6, 40, 59];
    private static readonly double[] Counts = [8, 28, 10, 19, 14, 13, 19, 13, 14];

    // Room for a signature in ink.
    private static readonly Cell RoomToSign = new([new Paragraph("\u00A0") { SpaceBefore = 26 }]);

    private IReadOnlyList<Member> Members => Sidang.InOrder();

    private IReadOnlyList<MinutesUnit> Annexes => MinutesUnit.AnnexesOf(Items);

    private int Voting => Members.Count(m => m.Votes);

    private int PresentVoting => Members.Count(m => m.Votes && m.Present);

    public Letter ToLetter() => new(
        $"Berita Acara Pertimbangan Nomor {Sidang.Number}",
        Office,
        Now,
        [new([.. Opening(), .. Presence(), .. Results(), .. Closing()]), .. Annexes.Select(unit => new Section([.. Annex(unit)]))]);

    private IEnumerable<Block> Opening() =>
    [
        .. Kop.Of(Sidang.Stationery!),
        new Heading(1, $"BERITA ACARA\nPERTIMBANGAN KLASIFIKASI INFORMASI PUBLIK\nNOMOR {Sidang.Number}"),
        Paragraph.Justified($"Pada hari ini, {Sidang.Date.Spelled()} ({Sidang.Date:dd-MM-yyyy}), pukul {ToOffice(Sidang.StartedAt!.Value).Clock()}, bertempat di {Sidang.Place}, "
            + $"Tim Pertimbangan PPID {Office} mengadakan sidang untuk mempertimbangkan hasil pengujian konsekuensi atas {Items.Count} ({Items.Count.Spelled()}) butir informasi, "
            + $"berdasarkan Pasal 19 Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik dan SOP Nomor {Sidang.SopVersion}."),
    ];

    private IEnumerable<Block> Presence() =>
    [
        new Heading(2, "KEHADIRAN"),
        new Table(Attendance, [Row.Heads("No.", "Nama", "Jabatan", "Kedudukan", "Surat penugasan", "Kehadiran")], [.. Members.Select(Attended)]),
        Paragraph.Justified($"Kuorum: {Sidang.Forum.Quorum} ({Sidang.Forum.Quorum.Spelled()}) dari {Voting} ({Voting.Spelled()}) anggota dengan suara. Hadir {PresentVoting} ({PresentVoting.Spelled()}) "
            + $"anggota dengan suara; kuorum {(PresentVoting >= Sidang.Forum.Quorum ? "terpenuhi" : "tidak terpenuhi")}. Kuorum setiap butir dihitung setelah anggota yang mundur dikeluarkan."),
    ];

    private Row Attended(Member member, int index) => new(
    [
        Cell.Number(index + 1),
        new(member.Name),
        new(member.Post.Length > 0 ? member.Post : "–"),
        new(member.SeatInWords()),
        new(member.LetterNumber),
        new(member.PresentAt is { } at
            ? $"Hadir, {ToOffice(at).Clock()}{(member.LeftAt is { } left ? $", pulang {ToOffice(left).Clock()}" : "")}"
            : "Tidak hadir"),
    ]);

    // One unit's items are told in the minutes themselves, those of several each in an annex: a unit gets its own and no other's.
    private IEnumerable<Block> Results() => Annexes.Count == 0
        ? [.. Items.Any(i => i.IsDecided) ? [new Heading(2, "HASIL PERTIMBANGAN")] : Array.Empty<Block>(), .. Of(Items)]
        : [new Heading(2, "HASIL PERTIMBANGAN"), .. Summary()];

    private IEnumerable<Block> Summary() =>
    [
        Paragraph.Justified($"Sidang mempertimbangkan butir dari {Annexes.Count} ({Annexes.Count.Spelled()}) unit kerja. Hasil setiap butir dimuat dalam lampiran menurut unit kerjanya, yang merupakan bagian tidak terpisahkan dari berita acara ini."),
        new Table(Counts, [Row.Heads(MinutesUnit.Heads)], [.. Annexes.Select(Counted), new([new("Jumlah", columns: 2), .. MinutesUnit.CountsOf(Items).Select(Count), new("")])]),
    ];

    private static Row Counted(MinutesUnit unit) => new([Cell.Number(unit.Ordinal), new(unit.Name), .. unit.Counts.Select(Count), new(unit.Roman)]);

    private static Cell Count(int count) => new([new Paragraph(count == 0 ? "–" : $"{count}") { Align = Align.Center }]);

    private IEnumerable<Block> Annex(MinutesUnit unit) =>
    [
        new Paragraph($"Lampiran {unit.Roman}\nBerita Acara Nomor {Sidang.Number}\nTanggal {Sidang.Date.Plain()}"),
        new Heading(1, $"HASIL PERTIMBANGAN\n{unit.Name}"),
        .. Of(unit.Items),
    ];

    private static IEnumerable<Block> Of(IReadOnlyList<MinutesItem> items) => [.. items.Where(i => i.IsDecided).SelectMany(Item), .. Adjourned(items)];

    private static IEnumerable<Block> Item(MinutesItem item) =>
    [
        new Heading(3, $"{item.Number}. {item.PublicTitle}"),
        Paragraph.Justified($"Unit pengusul: {item.Unit}, berkas {item.FileNumber}."),
        new Paragraph([new($"Hasil: {item.Item.Outcome!.Value.InWords()}.", Bold: true), new($" Diputus {item.HowDecided}: {item.VotesInWords}.")]) { Align = Align.Justified },
        .. item.Lines.Select(line => Paragraph.Justified($"Bagian “{line.Part}”: {line.Ground.AsArticle()} UU 14/2008; {line.Period?.InWords()}.")),
        .. item.Recusals.Select(Paragraph.Justified),
        .. item.Marks.Select(Paragraph.Justified),
        .. item.Dissents.SelectMany(dissent => Quoted($"Pendapat berbeda {dissent.Name} ({dissent.Choice.InWords().ToLowerInvariant()}):", dissent.Text)),
        .. item.Advices.SelectMany(advice => Quoted($"Nasihat {advice.Name} (tanpa suara):", advice.Text)),
        .. item.Item.Task.Length > 0 ? [Paragraph.Justified($"Tugas bagi unit pengusul: {item.Item.Task}")] : Array.Empty<Block>(),
    ];

    private static IEnumerable<Block> Adjourned(IReadOnlyList<MinutesItem> items)
    {
        var adjourned = items.Where(i => !i.IsDecided).ToList();
        return adjourned.Count == 0
            ? []
            : [new Heading(2, "BUTIR YANG DITUNDA"), .. adjourned.SelectMany(item => item.Recusals.Select(Paragraph.Justified).Prepend(Paragraph.Justified($"{item.Number}. {item.PublicTitle} ({item.Unit}). Alasan: {item.Item.Task}")))];
    }

    private IEnumerable<Block> Closing() =>
    [
        // With the last words, so that who signed never stands alone on a page.
        new Together(
        [
            Paragraph.Justified($"Sidang ditutup {ToOffice(Sidang.ClosedAt!.Value).InWords()}. Demikian berita acara ini dibuat dengan sebenarnya untuk disampaikan kepada PPID sebagai dasar penetapan klasifikasi."),
            new Heading(2, "TANDA TANGAN"),
            new Table(Signing, [Row.Heads("No.", "Nama dan kedudukan", "Tanda tangan")], [.. Members.Where(m => m.Present).Select(Signed)]),
        ]),
    ];

    private Row Signed(Member member, int index) => new(
    [
        Cell.Number(index + 1),
        new($"{member.Name}\n{member.SeatInWords()}"),
        member.SignatureInWords(Sidang, ToOffice) is { Length: > 0 } words ? new(words) : RoomToSign,
    ]);

    private DateTimeOffset ToOffice(DateTimeOffset instant) => instant.ToOffset(Now.Offset);

    private static IEnumerable<Block> Quoted(string who, string text) =>
        [new Paragraph(who) { KeepWithNext = true }, new Paragraph($"“{text}”") { Indent = 8, Align = Align.Justified }];
}
