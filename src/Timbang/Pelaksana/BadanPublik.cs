using System.Text.RegularExpressions;

namespace Timbang.Pelaksana;

/// <summary>
/// The public agency (UU 14/2008 Pasal 1 angka 3), root of everything: it owns its time zone, calendar, settings,
/// number series, units and Tim. Its own <see cref="CaseFile.BadanPublikId"/> is its id.
/// </summary>
public sealed partial class BadanPublik : CaseFile
{
    private BadanPublik()
    {
    }

    public string Name { get; private set; } = "";

    /// <summary>Short name in addresses of the public pages: "muara-tenang". Unique.</summary>
    public string Slug { get; private init; } = "";

    /// <summary>IANA zone: Asia/Jakarta (WIB), Asia/Makassar (WITA) or Asia/Jayapura (WIT).</summary>
    public string TimeZoneId { get; private init; } = "Asia/Makassar";

    public Pengaturan Pengaturan { get; private set; } = new();

    /// <summary>"WIB", "WITA" or "WIT".</summary>
    public string ZoneName => ZoneNameOf(TimeZoneId);

    public static string ZoneNameOf(string timeZoneId) =>
        timeZoneId switch { "Asia/Jakarta" => "WIB", "Asia/Jayapura" => "WIT", _ => "WITA" };

    public static BadanPublik Daftarkan(string name, string slug, string timeZoneId, Pengaturan pengaturan)
    {
        Require(!string.IsNullOrWhiteSpace(name), "Nama badan publik wajib diisi.", nameof(Name));
        Require(
            timeZoneId is "Asia/Jakarta" or "Asia/Makassar" or "Asia/Jayapura",
            "Zona waktu harus WIB, WITA atau WIT.",
            nameof(TimeZoneId));
        Require(
            SlugShape().IsMatch(slug),
            "Nama pendek dalam alamat hanya huruf kecil, angka, dan tanda hubung, misalnya muara-tenang.",
            nameof(Slug));
        var id = Guid.CreateVersion7();
        var badan = new BadanPublik
        {
            Id = id,
            BadanPublikId = id,
            Name = name.Trim(),
            Slug = slug,
            TimeZoneId = timeZoneId,
            Pengaturan = pengaturan,
        };
        badan.Record(nameof(Daftarkan), "", Guid.Empty, new(nameof(Name), badan.Name), new(nameof(TimeZoneId), timeZoneId));
        return badan;
    }

    /// <summary>Changes what the office settles for itself; acts already done keep what they rested on.</summary>
    public void UbahPengaturan(Pengaturan pengaturan, Actor by)
    {
        var mandate = by.MandateFor([Role.Administrator], null);
        Require(mandate is not null, "Pengaturan diubah oleh Administrator.");
        Require(pengaturan.OpensAt < pengaturan.ClosesAt, "Jam tutup harus setelah jam buka.", nameof(Pengaturan.ClosesAt));
        Require(
            pengaturan.QuorumMoreThanPercent is >= 50 and < 100,
            "Kuorum paling sedikit lebih dari setengah anggota.",
            nameof(Pengaturan.QuorumMoreThanPercent));
        Require(
            pengaturan.DeterminedBy is Role.Ppid or Role.AtasanPpid,
            "Keputusan ditetapkan oleh PPID atau Atasan PPID.",
            nameof(Pengaturan.DeterminedBy));
        Require(
            pengaturan.OriginalBy is Role.PpidPelaksana or Role.Ppid,
            "Berkas asli diberikan kepada PPID Pelaksana atau PPID.",
            nameof(Pengaturan.OriginalBy));
        RequirePattern(pengaturan.NumberTemplate, nameof(Pengaturan.NumberTemplate));
        Require(pengaturan.Emblem == Pengaturan.Emblem, "Lambang diganti pada halamannya sendiri.");
        var changes = pengaturan.ChangesSince(Pengaturan);
        Require(changes.Count > 0, "Belum ada pengaturan yang diubah.");

        Pengaturan = pengaturan;
        Record(nameof(UbahPengaturan), "", mandate.PenugasanId, [.. changes]);
    }

    /// <summary>
    /// Changes the emblem on papers issued from now on (tata naskah dinas: a kop carries the emblem of its agency); those already issued keep
    /// theirs.
    /// </summary>
    /// <param name="emblem">SHA-256 of the picture as it was written anew, 64 small hexadecimal digits; empty for the drawn shield.</param>
    /// <param name="by">Who changes it.</param>
    public void UbahLambang(string emblem, Actor by)
    {
        var mandate = by.MandateFor([Role.Administrator], null);
        Require(mandate is not null, "Lambang diganti oleh Administrator.");
        Require(emblem != Pengaturan.Emblem, emblem.Length == 0 ? "Kantor ini sudah memakai lambang bawaan." : "Gambar ini sudah menjadi lambang kantor.");
        Pengaturan = Pengaturan with { Emblem = emblem };
        Record(nameof(UbahLambang), "", mandate.PenugasanId, new FactValue(nameof(Pengaturan.Emblem), emblem));
    }

    // A pattern that asks for what nobody knows, or counts nothing, would be found out by who determines a decree.
    private static void RequirePattern(string template, string field)
    {
        try
        {
            NumberTemplate.Fill(template, new NumberParts(1, 2026));
        }
        catch (RuleException unknown)
        {
            throw new RuleException(unknown.Message, field);
        }

        Require(NumberTemplate.Counts(template), "Pola nomor harus memuat {urut}: tanpa itu dua keputusan bernomor sama.", field);
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex SlugShape();
}
