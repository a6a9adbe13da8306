using Timbang.Pengujian;

namespace Timbang.Tests.Pengujian;

/// <summary>SOP, peralatan; dossier 6.2 A19: hours, rooms, Term of Reference and work plan of a sitting.</summary>
public sealed class PersiapanTests
{
    private static readonly SittingTerms Later = new("Sidang November", Given.TestDay.AddDays(1), new TimeOnly(9, 0), "Aula", "B-000.8.3.3");

    [Fact]
    public void Persiapan_adalah_kewenangan_PPID() => Assert.Throws<RuleException>(() => Given.Dijadwalkan().Siapkan(new(), Given.Petugas));

    [Fact]
    public void Jam_selesai_harus_setelah_jam_mulai_dan_hilang_bila_sidang_pindah_melewatinya()
    {
        var sidang = Given.Dijadwalkan();

        var refusal = Assert.Throws<RuleException>(() => sidang.Siapkan(new() { Until = sidang.Time }, Given.Ppid));
        sidang.Siapkan(new() { Until = sidang.Time.AddHours(1), Rooms = ["Aula"] }, Given.Ppid);
        sidang.JadwalUlang(Later with { Time = sidang.Time.AddHours(2) }, Given.Tim(), Given.Ppid, Given.TestDay);

        Assert.Equal(nameof(Preparation.Until), refusal.Field);
        Assert.Null(sidang.Preparation!.Until);
        Assert.Equal(["Aula"], sidang.Preparation.Rooms);
    }

    [Theory]
    [InlineData(11, 10, 10)]
    [InlineData(1, 301, 10)]
    [InlineData(1, 10, 8_001)]
    public void What_is_prepared_has_bounds(int rooms, int room, int text)
    {
        var sidang = Given.Dijadwalkan();
        var tooMuch = new Preparation { Rooms = [.. Enumerable.Repeat(new string('r', room), rooms)], TermOfReference = new('t', text) };

        Assert.Throws<RuleException>(() => sidang.Siapkan(tooMuch, Given.Ppid));
        Assert.Null(sidang.Preparation);
    }

    [Fact]
    public void Calendars_hear_of_what_moves_and_of_nothing_else()
    {
        var sidang = Given.Dijadwalkan();
        List<int> moves = [sidang.Moves];
        sidang.Siapkan(new() { TermOfReference = "Kerangka" }, Given.Ppid);
        moves.Add(sidang.Moves);
        sidang.Siapkan(new() { TermOfReference = "Kerangka", Rooms = ["Aula"] }, Given.Ppid);
        moves.Add(sidang.Moves);
        sidang.JadwalUlang(Later, Given.Tim(), Given.Ppid, Given.TestDay);
        moves.Add(sidang.Moves);
        sidang.Batalkan("Ruang terpakai.", Given.Ppid);
        moves.Add(sidang.Moves);

        Assert.Equal([0, 0, 1, 2, 3], moves);
    }

    [Fact]
    public void Texts_know_that_the_sitting_has_moved_since_they_were_written()
    {
        var sidang = Given.Dijadwalkan();
        sidang.Siapkan(new() { TermOfReference = "Kerangka", Rooms = ["Aula"] }, Given.Ppid);
        var before = sidang.Preparation!.WrittenFor == sidang.When;

        sidang.JadwalUlang(Later, Given.Tim(), Given.Ppid, Given.TestDay);

        Assert.True(before);
        Assert.NotEqual(sidang.When, sidang.Preparation.WrittenFor);
    }
}
