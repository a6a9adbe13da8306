using Timbang.DaftarInformasi;
using Timbang.Pengujian;

namespace Timbang.Tests.DaftarInformasi;

/// <summary>Exclusions in every state of life, made by public acts only.</summary>
internal static class Living
{
    public static readonly DateOnly Day = Given.TestDay;

    public static readonly DateOnly OuterDate = Day.AddYears(2);

    /// <summary>One part with these lines, excluded from <see cref="Given.TestDay"/> on.</summary>
    public static Pengecualian Of(params Line[] lines) => Pengecualian.Of(Given.Ditetapkan(Given.DecreeItem() with
    {
        Matriks = Given.Matriks() with { Lines = lines },
    })).Single();

    public static Line OnDate(DateOnly until, string ground = "17.h.4") => Given.Line(ground: ground) with { Period = Given.Until(until) };

    public static Line OnEvent(string ground = "17.a.1") =>
        Given.Line(ground: ground) with { Period = new(PeriodKind.SampaiPeristiwa, OuterDate, "sidang pertama yang terbuka untuk umum", Day.AddYears(1)) };

    public static Line OnConsent(DateOnly? until = null) =>
        Given.Line() with { Period = new(PeriodKind.SampaiPersetujuan, until, null, Day.AddYears(1)) };

    public static Ending Event(DateOnly day, params int[] lines) => new(EndCause.Peristiwa, day, lines) { Paper = "Pengumuman 12/2027, 3 Mei 2027" };

    public static Ending Consent(DateOnly day, params int[] lines) =>
        new(EndCause.Persetujuan, day, lines) { Paper = "Surat persetujuan 5 Mei 2027", Issuer = "Pegawai yang dinilai" };

    public static Ending Ruling(DateOnly day, params int[] lines) => new(EndCause.Putusan, day, lines)
    {
        Paper = "Putusan 004/V/KI-Prov/2027",
        Dated = day,
        Issuer = "Komisi Informasi Provinsi",
        Proof = "Surat keterangan tidak ada keberatan dari PTUN nomor 88/2027",
    };
}
