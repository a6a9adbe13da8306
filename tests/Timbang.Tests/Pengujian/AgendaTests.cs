using Timbang.Pengujian;

namespace Timbang.Tests.Pengujian;

/// <summary>SOP langkah 3: the order in which items are heard.</summary>
public sealed class AgendaTests
{
    [Fact]
    public void Agenda_digeser_sebelum_sidang_dimulai()
    {
        var sidang = Given.Dijadwalkan();
        var (first, second) = (AgendaItem.Agendakan(sidang, Given.Diuji(), 1, null, Given.Ppid), AgendaItem.Agendakan(sidang, Given.Diuji(), 2, null, Given.Ppid));

        second.Geser(sidang, first, Given.Ppid);

        Assert.Equal((2, 1), (first.Ordinal, second.Ordinal));
        Assert.All([first, second], item => Assert.Equal(nameof(AgendaItem.Geser), item.Facts[^1].Act));
    }

    [Fact]
    public void Agenda_tidak_digeser_lagi_sesudah_sidang_dimulai_dan_tidak_ke_sidang_lain()
    {
        var (sidang, item, _) = Given.Berlangsung();
        var elsewhere = AgendaItem.Agendakan(Given.Dijadwalkan(), Given.Diuji(), 2, null, Given.Ppid);
        var free = AgendaItem.Agendakan(Given.Dijadwalkan(), Given.Diuji(), 1, null, Given.Ppid);

        var late = Assert.Throws<RuleException>(() => item.Geser(sidang, elsewhere, Given.Ppid));
        var foreign = Assert.Throws<RuleException>(() => free.Geser(Given.Dijadwalkan(), elsewhere, Given.Ppid));

        Assert.Equal("Sidang sudah dimulai: urutan agenda tidak dapat diubah lagi.", late.Message);
        Assert.StartsWith("Butir bertukar tempat", foreign.Message, StringComparison.Ordinal);
    }
}
