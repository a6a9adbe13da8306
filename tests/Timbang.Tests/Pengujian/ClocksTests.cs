using Timbang.Pengujian;
using Timbang.Tests.Waktu;

namespace Timbang.Tests.Pengujian;

/// <summary>Dossier 6.2 A11: the decree's month against the waiting request's 10 (+7) working days; the earlier governs.</summary>
public sealed class ClocksTests
{
    private static readonly DateOnly Received = new(2026, 3, 13);
    private static readonly Trigger Request = Trigger.Permintaan("PI-2026/0037", Received, Received);

    [Fact]
    public void Yang_lebih_awal_berlaku_dan_pertentangannya_disebut()
    {
        var clocks = Clocks.Of(Request, new DateOnly(2026, 4, 2), Calendars.National);

        Assert.Equal(new DateOnly(2026, 4, 6), clocks.Governing!.Due);
        Assert.Equal(new DateOnly(2026, 5, 2), clocks.Decree!.Due);
        Assert.Contains("yang lebih awal", clocks.Conflict, StringComparison.Ordinal);
    }

    [Fact]
    public void Sebulan_berlaku_bila_lebih_awal_dari_jawaban_yang_diperpanjang()
    {
        var uji = Given.UjiKonsekuensi(Request);
        uji.Perpanjang("Belum diputuskan.", Calendars.National, [], Given.Petugas, Received);

        var clocks = Clocks.Of(uji.Trigger, new DateOnly(2026, 3, 13), Calendars.National);

        Assert.Equal(new DateOnly(2026, 4, 15), clocks.Waiting!.Due);
        Assert.Equal(new DateOnly(2026, 4, 13), clocks.Governing!.Due);
    }

    [Fact]
    public void Tanpa_yang_menunggu_dan_tanpa_sidang_tidak_ada_batas_undang_undang() =>
        Assert.Null(Clocks.Of(Trigger.Plain(TriggerKind.Prakarsa), null, Calendars.National).Governing);

    [Fact]
    public void Uji_lagi_menunggu_hari_terakhir_pengecualiannya()
    {
        var last = new DateOnly(2028, 11, 23);

        var clocks = Clocks.Of(Trigger.AkanBerakhir(last), null, Calendars.National);

        Assert.Equal((last, "Pasal 10 ayat (2) PP 61/2010"), (clocks.Governing!.Due, clocks.Governing.DasarHukum));
        Assert.Null(Clocks.Of(Trigger.AkanBerakhir(null), null, Calendars.National).Governing);
    }

    [Fact]
    public void Batas_majelis_komisioner_berlaku_apa_adanya()
    {
        var trigger = Trigger.PerintahMajelis("012/PS/2026", Received, new DateOnly(2026, 3, 29), Received);

        Assert.Equal(new DateOnly(2026, 3, 29), Clocks.Of(trigger, null, Calendars.National).Governing!.Due);
    }
}
