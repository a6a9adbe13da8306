using Timbang.DaftarInformasi;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Tests.Waktu;

namespace Timbang.Tests.DaftarInformasi;

/// <summary>A period that ends by a named event: somebody is responsible for asking, and is asked again until it has happened.</summary>
public sealed class WatchTests
{
    private static readonly DateOnly Asked = Living.Day.AddMonths(3);

    private static readonly Watch Later = new("Panitera menjawab sidangnya belum dijadwalkan.", Asked.AddMonths(2));

    [Theory]
    [InlineData(null, 365, 92)]
    [InlineData(60, 30, 30)]
    [InlineData(40, 40, 40)]
    public void Peristiwa_ditanyakan_tiga_bulan_sesudah_keputusan_dan_tidak_sesudah_hari_terakhir_atau_peninjauannya(int? until, int review, int asked)
    {
        DateOnly? last = until is { } days ? Living.Day.AddDays(days) : null;
        var excluded = Living.Of(Given.Line() with { Period = new(PeriodKind.SampaiPeristiwa, last, "diumumkan", Living.Day.AddDays(review)) });

        Assert.Equal((Living.Day.AddDays(asked), null, ""), (excluded.AskOn, excluded.WatchedById, excluded.WatchedByName));
        Assert.False(excluded.IsAskedOn(Living.Day.AddDays(asked - 1)));
        Assert.True(excluded.IsAskedOn(Living.Day.AddDays(asked)));
    }

    [Fact]
    public void Tanpa_peristiwa_tidak_ada_yang_ditanyakan()
    {
        var excluded = Living.Of(Living.OnDate(Living.OuterDate), Living.OnConsent());

        Assert.Null(excluded.AskOn);
        Assert.Contains("tidak menunggu suatu peristiwa", Refused(excluded, Later).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Yang_belum_terjadi_ditanyakan_lagi_oleh_yang_disebut_dan_tahapnya_tetap()
    {
        var excluded = Living.Of(Living.OnEvent());
        excluded.Nyatakan(Calendars.National, Given.Ppid, Living.Day);

        excluded.Pantau(Later with { Responsible = Given.Ppid }, Given.PpidPelaksana, Asked);

        Assert.Equal((Later.Next, Given.Ppid.PersonId, "PPID"), (excluded.AskOn, excluded.WatchedById, excluded.WatchedByName));
        Assert.Equal(ExclusionStage.Dinyatakan, excluded.Stage);
        Assert.False(excluded.IsAskedOn(Later.Next.AddDays(-1)));
        Assert.Contains(excluded.Facts[^1].Values, v => (v.Field, v.Value) == ("Said", Later.Said));

        excluded.Pantau(Later with { Next = Later.Next.AddDays(1) }, Given.Ppid, Later.Next);
        Assert.Equal((null, ""), (excluded.WatchedById, excluded.WatchedByName));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(181, true)]
    [InlineData(182, false)]
    public void Ditanyakan_lagi_paling_lama_enam_bulan_kemudian_dan_tidak_sesudah_hari_terakhirnya(int days, bool lawful)
    {
        var (far, near) = (Living.Of(Living.OnEvent()), Living.Of(Living.OnEvent() with { Period = new(PeriodKind.SampaiPeristiwa, Asked.AddDays(20), "diumumkan", Asked) }));

        Assert.Equal(lawful, Record.Exception(() => far.Pantau(Later with { Next = Asked.AddDays(days) }, Given.Ppid, Asked)) is null);
        Assert.Equal("Next", Refused(near, Later with { Next = Asked.AddDays(21) }).Field);
        near.Pantau(Later with { Next = Asked.AddDays(20) }, Given.Ppid, Asked);
        Assert.Contains("Hari ini hari terakhirnya", Assert.Throws<RuleException>(() => near.Pantau(Later, Given.Ppid, Asked.AddDays(20))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" - ")]
    [InlineData("Rekening 1234 5678 9012")]
    public void Jawabannya_ditulis_tanpa_nomor_pribadi(string? said) => Assert.Equal("Said", Refused(Living.Of(Living.OnEvent()), Later with { Said = said }).Field);

    [Fact]
    public void Jawaban_yang_terlalu_panjang_ditolak() => Assert.Equal("Said", Refused(Living.Of(Living.OnEvent()), Later with { Said = new('a', Uraian.MaxText + 1) }).Field);

    [Fact]
    public void Penanggung_jawab_bertugas_pada_unitnya_atau_sebagai_PPID()
    {
        var elsewhere = Given.Someone("PPID Pelaksana lain", Given.OtherUnit, Role.PpidPelaksana);
        foreach (var person in new[] { elsewhere, Given.Petugas, Given.Atasan, new Actor(Guid.CreateVersion7(), "Lain", Guid.CreateVersion7(), Given.Ppid.Mandates) })
        {
            Assert.Equal("Responsible", Refused(Living.Of(Living.OnEvent()), Later with { Responsible = person }).Field);
        }

        Living.Of(Living.OnEvent()).Pantau(Later with { Responsible = Given.PpidPelaksana }, Given.Ppid, Asked);
    }

    [Fact]
    public void Hanya_PPID_Pelaksana_unitnya_dan_PPID_yang_memantau()
    {
        foreach (var actor in new[] { Given.Petugas, Given.Someone("Lain", Given.OtherUnit, Role.PpidPelaksana), Given.Atasan, Given.Ketua, Given.Administrator })
        {
            Assert.Throws<RuleException>(() => Living.Of(Living.OnEvent()).Pantau(Later, actor, Asked));
        }
    }

    [Fact]
    public void Setelah_terjadi_tidak_ditanyakan_lagi_walau_baris_lain_masih_berlaku()
    {
        var excluded = Living.Of(Living.OnEvent(), Living.OnDate(Living.OuterDate));
        excluded.Pantau(Later with { Responsible = Given.Ppid }, Given.Ppid, Asked);

        excluded.Akhiri(Living.Event(Asked, 0), Given.Ppid, Asked);

        Assert.True(excluded.LivesOn(Later.Next));
        Assert.Equal((null, null, ""), (excluded.AskOn, excluded.WatchedById, excluded.WatchedByName));
        Assert.Empty(excluded.Awaiting(Asked));
    }

    [Fact]
    public void Baris_yang_lewat_hari_terluarnya_tidak_ditanyakan_lagi_dan_hari_bertanya_tidak_melewati_baris_yang_masih_menunggu()
    {
        var soon = Living.OnEvent() with { Period = new(PeriodKind.SampaiPeristiwa, Asked.AddDays(10), "diumumkan", Asked) };
        var over = Living.Of(soon, Living.OnDate(Living.OuterDate));
        var two = Living.Of(soon, Living.OnEvent());
        two.Pantau(Later, Given.Ppid, Asked);

        two.Akhiri(Living.Event(Asked, 1), Given.Ppid, Asked);

        Assert.True(over.IsAskedOn(Asked.AddDays(10)));
        Assert.False(over.IsAskedOn(Asked.AddDays(11)));
        Assert.Equal(Asked.AddDays(10), two.AskOn);
    }

    private static RuleException Refused(Pengecualian excluded, Watch watch)
    {
        var before = (excluded.AskOn, excluded.Facts.Count);
        var refusal = Assert.Throws<RuleException>(() => excluded.Pantau(watch, Given.Ppid, Asked));
        Assert.Equal(before, (excluded.AskOn, excluded.Facts.Count));
        return refusal;
    }
}
