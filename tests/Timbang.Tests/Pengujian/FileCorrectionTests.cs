using Timbang.Pengujian;

namespace Timbang.Tests.Pengujian;

/// <summary>A slip of the pen in a test file is corrected while no item of it has gone before the Tim.</summary>
public sealed class FileCorrectionTests
{
    private static readonly Trigger Wrong = Trigger.Permintaan("PI-2026/0073", Given.TestDay.AddDays(-3), Given.TestDay);
    private static readonly Trigger Right = Trigger.Permintaan("PI-2026/0037", Given.TestDay.AddDays(-4), Given.TestDay);

    [Theory]
    [InlineData(Stage.Didaftar, true)]
    [InlineData(Stage.Dikembalikan, true)]
    [InlineData(Stage.Diuji, true)]
    [InlineData(Stage.Ditarik, true)]
    [InlineData(Stage.Diagendakan, false)]
    [InlineData(Stage.Dipertimbangkan, false)]
    [InlineData(Stage.Ditetapkan, false)]
    [InlineData(Stage.Diarsipkan, false)]
    public void Data_berkas_diperbaiki_hanya_sebelum_butirnya_di_agenda_sidang(Stage item, bool open)
    {
        var uji = Given.UjiKonsekuensi(Wrong);

        var refusal = Record.Exception(() => uji.Perbaiki("Nama yang benar", Right, [Stage.Ditarik, item], Given.Petugas));

        Assert.Equal(open, refusal is null);
        Assert.Equal(open ? Right : Wrong, uji.Trigger);
    }

    [Fact]
    public void Pemicu_tidak_berganti_jenis_dan_perpanjangan_tetap_terpakai()
    {
        var uji = Given.UjiKonsekuensi(Wrong);
        uji.Perpanjang("Belum selesai diuji.", Timbang.Tests.Waktu.Calendars.National, [], Given.Petugas, Given.TestDay);

        Assert.Throws<RuleException>(() => uji.Perbaiki("Nama", Trigger.Plain(TriggerKind.Prakarsa), [], Given.Petugas));
        Assert.Throws<RuleException>(() => uji.Perbaiki("-", Right, [], Given.Petugas));
        uji.Perbaiki("Nama", Right, [], Given.Petugas);

        Assert.True(uji.Trigger.Extended);
        Assert.Equal("PI-2026/0037", uji.Trigger.Number);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Permintaan_yang_diterima_bertahun_tahun_lalu_adalah_salah_tulis(int daysMore, bool accepted)
    {
        var received = Given.TestDay.AddYears(-2).AddDays(-daysMore);

        Assert.Equal(accepted, Record.Exception(() => Trigger.Permintaan("PI-1", received, Given.TestDay)) is null);
    }
}
