using Timbang.Pengujian;

namespace Timbang.Web.Tests.Doors;

/// <summary>Forms before the day of a sitting: its papers and its letters.</summary>
internal static class LetterDoors
{
    public static IEnumerable<Door> All() =>
    [
        new("Pertimbangan/Siapkan", null, "/sidang/{sidang}/persiapan/isi", "Sidang.Siapkan") { Typed = new() { ["Input.Until"] = "15.00", ["Input.Rooms"] = "Aula" }, Seen = "Sidang" },
        new("Pertimbangan/Persiapan", "Undang", "/sidang/{sidang}/persiapan", "Sidang.Undang") { Seen = "Sidang", Asks = (d, _) => d.Agenda is { IsClosed: false } },
        new("Pertimbangan/Persiapan", "Beritahukan", "/sidang/{sidang}/persiapan", "Sidang.Beritahukan") { Seen = "Sidang", Asks = (d, _) => d.Sidang?.Letters is not null },
        new("Pertimbangan/Persiapan", "Kirim", "/sidang/{sidang}/persiapan", "Sidang.Kirim")
        {
            Typed = new() { ["Input.LetterId"] = "{letter}" },
            Seen = "Sidang",
            Asks = (d, _) => d.Sidang is { Stage: not SittingStage.Lengkap, Letters: not null },
        },
        new("Pertimbangan/Sampaikan", null, "/sidang/{sidang}/surat-hasil", "Sidang.Sampaikan") { Seen = "Sidang", Asks = (d, _) => d.Sidang?.Letters is null },
        new("Pertimbangan/Sampaikan", "Kirim", "/sidang/{sidang}/surat-hasil", "Sidang.Kirim")
        {
            Typed = new() { ["Input.LetterId"] = "{letter}" },
            Seen = "Sidang",
            Asks = (d, _) => d.Sidang is { Stage: SittingStage.Lengkap, Letters: not null },
        },
    ];
}
