using Timbang.Pengujian;
using Timbang.Tests.Waktu;

namespace Timbang.Tests.Pengujian;

/// <summary>Pasal 22 ayat (8) UU 14/2008: the one extension of the time to answer a request.</summary>
public sealed class ExtensionTests
{
    private static readonly DateOnly Received = new(2026, 3, 13);

    /// <summary>The tenth working day after it, over Nyepi and Lebaran.</summary>
    private static readonly DateOnly Last = new(2026, 4, 6);

    [Fact]
    public void Perpanjangan_hanya_sekali_dan_dengan_alasan_tertulis()
    {
        var uji = Requested();

        Assert.Throws<RuleException>(() => Extend(uji, Received, reason: ""));
        Extend(uji, Received);

        Assert.True(uji.Trigger.Extended);
        Assert.Throws<RuleException>(() => Extend(uji, Received));
    }

    [Fact]
    public void Tanpa_permintaan_tidak_ada_perpanjangan() =>
        Assert.Throws<RuleException>(() => Extend(Given.UjiKonsekuensi(), Received));

    [Fact]
    public void Perpanjangan_pada_hari_terakhir_tepat_waktu_dan_sehari_sesudahnya_ditolak()
    {
        var (onTime, late) = (Requested(), Requested());

        Extend(onTime, Last);
        var refusal = Assert.Throws<RuleException>(() => Extend(late, Last.AddDays(1)));

        Assert.True(onTime.Trigger.Extended);
        Assert.Contains("Batas jawaban sudah lewat pada 6 April 2026.", refusal.Message, StringComparison.Ordinal);
        Assert.False(late.Trigger.Extended);
    }

    [Theory]
    [InlineData(true, Stage.Ditetapkan, Stage.Diarsipkan, Stage.Ditarik)]
    [InlineData(false, Stage.Ditetapkan, Stage.Disusun)]
    [InlineData(false, Stage.Ditarik)]
    [InlineData(false)]
    public void Setelah_semua_butir_diputus_tidak_ada_yang_diperpanjang(bool refused, params Stage[] items)
    {
        var refusal = Record.Exception(() => Extend(Requested(), Received, items: items));

        Assert.Equal(refused, refusal is not null);
    }

    private static UjiKonsekuensi Requested() => Given.UjiKonsekuensi(Trigger.Permintaan("PI-2026/0037", Received, Received));

    private static void Extend(UjiKonsekuensi uji, DateOnly today, string reason = "Belum diputuskan.", params Stage[] items) =>
        uji.Perpanjang(reason, Calendars.National, items, Given.Petugas, today);
}
