using CsCheck;
using Timbang.DaftarInformasi;
using Timbang.DasarHukum;
using Timbang.Pengujian;

namespace Timbang.Tests.DaftarInformasi;

/// <summary>Pasal 10 PP 61/2010; Pasal 20 UU 14/2008: living is a pure function of decision and office date.</summary>
public sealed class PengecualianTests
{
    [Fact]
    public void Terbuka_sendiri_sehari_setelah_hari_terakhir()
    {
        var last = Given.TestDay.AddYears(2);
        var excluded = Assert.Single(Pengecualian.Of(Given.Ditetapkan()));

        Assert.False(excluded.LivesOn(Given.TestDay.AddDays(-1)));
        Assert.True(excluded.LivesOn(Given.TestDay));
        Assert.True(excluded.LivesOn(last));
        Assert.False(excluded.LivesOn(last.AddDays(1)));
    }

    [Fact]
    public void Penolakan_tidak_ditutupi_kemudian_karena_berlaku_sejak_hari_dicatat_bukan_tanggal_di_kertas()
    {
        var entered = Given.TestDay.AddDays(4);
        var keputusan = Given.Disetujui();
        keputusan.Tetapkan(Given.Determination(Given.TestDay), KatalogHukum.Bawaan, Given.Pengaturan, Given.Ppid, entered);

        var excluded = Assert.Single(Pengecualian.Of(keputusan));

        Assert.Equal((Given.TestDay, entered), (keputusan.Date, excluded.From));
        Assert.False(excluded.LivesOn(entered.AddDays(-1)));
        Assert.Equal(entered, Assert.Single(InformasiPublik.Of(keputusan)).Since);
    }

    [Theory]
    [InlineData(null, 200, 200)]
    [InlineData(400, 200, 200)]
    [InlineData(100, null, 100)]
    public void Yang_lebih_dahulu_dilihat_hari_terakhir_atau_peninjauannya(int? until, int? review, int lookAtBy)
    {
        DateOnly? Day(int? days) => days is { } count ? Given.TestDay.AddDays(count) : null;
        var kind = review is null ? PeriodKind.SampaiTanggal : PeriodKind.SampaiPersetujuan;
        var item = Given.DecreeItem() with
        {
            Matriks = Given.Matriks() with { Lines = [Given.Line() with { Period = new(kind, Day(until), null, Day(review)) }] },
        };

        var excluded = Assert.Single(Pengecualian.Of(Given.Ditetapkan(item)));

        Assert.Equal((Day(until), Day(review), Day(lookAtBy)), (excluded.Until, excluded.Review, excluded.LookAtBy));
    }

    [Fact]
    public void Bagian_tertutup_selama_satu_baris_masih_berlaku()
    {
        var item = Given.DecreeItem() with
        {
            Matriks = Given.Matriks() with
            {
                Lines =
                [
                    Given.Line(ground: "17.a.1") with { Period = Given.Until(Given.TestDay.AddDays(10)) },
                    Given.Line() with { Period = Given.Until(Given.TestDay.AddDays(20)) },
                ],
            },
        };

        var excluded = Assert.Single(Pengecualian.Of(Given.Ditetapkan(item)));

        Assert.Equal(2, excluded.Lines.Count);
        Assert.Equal(Given.TestDay.AddDays(20), excluded.Until);
        Assert.True(excluded.LivesOn(Given.TestDay.AddDays(15)));
        Assert.False(excluded.LivesOn(Given.TestDay.AddDays(21)));
    }

    [Fact]
    public void Whether_a_part_is_closed_equals_a_plain_replay_of_its_lines() => Gen.Int[0, 4000].List[1, 6].Sample(ends =>
    {
        var lines = ends.Select(days => Given.Line() with { Period = Given.Until(Given.TestDay.AddDays(days)) }).ToList();
        var excluded = Pengecualian.Of(Given.Ditetapkan(Given.DecreeItem() with { Matriks = Given.Matriks() with { Lines = lines } })).Single();
        foreach (var day in ends.SelectMany(e => new[] { e - 1, e, e + 1 }))
        {
            Assert.Equal(day >= 0 && ends.Any(e => day <= e), excluded.LivesOn(Given.TestDay.AddDays(day)));
        }
    });

    [Fact]
    public void Keputusan_baru_atas_informasi_yang_sama_menggantikan_yang_lama_sejak_harinya()
    {
        var excluded = Assert.Single(Pengecualian.Of(Given.Ditetapkan()));
        var day = Given.TestDay.AddMonths(3);
        var later = Given.Disetujui();
        later.Tetapkan(Given.Determination(day, "Uji ulang."), KatalogHukum.Bawaan, Given.Pengaturan, Given.Ppid, day);

        excluded.Ubah(later);

        Assert.Equal(day.AddDays(-1), excluded.Until);
        Assert.True(excluded.LivesOn(day.AddDays(-1)));
        Assert.False(excluded.LivesOn(day));
    }

    [Fact]
    public void Keputusan_baru_tidak_bertanggal_sama_dengan_yang_digantikannya()
    {
        var excluded = Assert.Single(Pengecualian.Of(Given.Ditetapkan()));

        Assert.Throws<RuleException>(() => excluded.Ubah(Given.Ditetapkan()));
    }

    [Fact]
    public void Satu_bagian_yang_ditulis_dengan_huruf_besar_dan_kecil_adalah_satu_bagian()
    {
        var lines = new[] { Given.Line("Nama"), Given.Line("nama ") };

        Assert.Single(Pengecualian.Of(Given.Ditetapkan(Given.DecreeItem() with { Matriks = Given.Matriks() with { Lines = lines } })));
    }
}
