namespace Timbang.Web.Tests.Doors;

/// <summary>The forms of an exclusion while it lives and after it has opened.</summary>
internal static class LivingDoors
{
    public static IEnumerable<Door> All() =>
    [
        Live("Nyatakan", []) with { Asks = (d, _) => d.Entry is { Until: not null } },
        Live("Tinjau", new() { ["Input.Finding"] = "Belum ada persetujuan.", ["Input.Next"] = "1 Desember 2027" }) with { Asks = (d, _) => d.Entry is { ReviewBy: not null } },
        Live("Pantau", new() { ["Input.Said"] = "Bagian Umum menjawab belum.", ["Input.Next"] = "1 Maret 2027" }) with { Asks = (d, _) => d.Entry is { AskOn: not null } },
        Live("Akhiri", new()
        {
            ["Input.Cause"] = "Persetujuan",
            ["Input.Lines"] = "0",
            ["Input.Day"] = "23 November 2026",
            ["Input.Paper"] = "Surat persetujuan 23 November 2026",
            ["Input.Issuer"] = "Pegawai yang dinilai",
        }) with { Address = "/inventaris/{entry}/akhiri?sebab=Persetujuan" },
        Live("Terbitkan", new()
        {
            ["Input.Checked"] = "Nama dihitamkan.",
            ["Input.Columns.Summary"] = "Nilai per unit",
            ["Input.Columns.Holder"] = "BKPSDM",
            ["Input.Columns.Publisher"] = "Kepala BKPSDM",
            ["Input.Columns.Made"] = "Januari 2026",
            ["Input.Columns.Form"] = "Softcopy",
            ["Input.Columns.Retention"] = "5 tahun",
        }),
    ];

    private static Door Live(string act, Dictionary<string, string> typed) =>
        new("Inventaris/" + act, null, "/inventaris/{entry}/" + act.ToLowerInvariant(), "Pengecualian." + act) { Typed = typed, Seen = "Pengecualian" };
}
