using Timbang.DaftarInformasi;
using Timbang.DasarHukum;
using Timbang.Penetapan;
using Timbang.Pengujian;
using Timbang.Tests.Waktu;

namespace Timbang.Tests.Penetapan;

/// <summary>Pasal 5 PP 61/2010: thirty years from the first exclusion, through re-tests that really took place.</summary>
public sealed class RetestTests
{
    private static readonly DateOnly First = new(2026, 11, 23);

    [Theory]
    [InlineData("2056-11-23", true)]
    [InlineData("2056-11-24", false)]
    public void Tiga_puluh_tahun_dihitung_melewati_dua_uji_ulang(string until, bool lawful)
    {
        var (one, first) = Exclude(First, First.AddYears(10), null);
        var (two, second) = Exclude(First.AddYears(10), First.AddYears(20), first.AsRetest(one));

        var refusal = Record.Exception(() => Exclude(First.AddYears(20), DateOnly.Parse(until, null), second.AsRetest(two)));

        Assert.Equal((First, First), (two.FirstExcludedOn, second.AsRetest(two).FirstExcludedOn));
        Assert.Equal(first.OriginId, second.OriginId);
        Assert.Equal(lawful, refusal is null);
        Assert.True(lawful || refusal!.Message.Contains("Hari terakhir paling jauh 23 November 2056", StringComparison.Ordinal), refusal?.Message);
    }

    // All five steps, as people do them, on one day.
    private static (Butir Butir, Pengecualian Entry) Exclude(DateOnly day, DateOnly until, Retest? retest)
    {
        var butir = Tested(day, until, retest);
        var sidang = Sat(butir, day);
        var item = new DecreeItemSource(butir, sidang, Trigger.Plain(TriggerKind.AkanBerakhir), "BKPSDM").Enter(KatalogHukum.Bawaan, Calendars.National);
        var keputusan = Keputusan.Susun(new DecreeDraft(Given.DecreeText(), [item]), Given.Ppid, day);
        keputusan.Perbaiki(Given.DecreeText(), [item with { Catalogue = Given.Catalogue() }], Given.Ppid);
        keputusan.Ajukan(Given.Pengaturan, Given.Ppid);
        keputusan.Setujui(KatalogHukum.Bawaan, Given.Pengaturan, Given.Atasan, day);
        keputusan.Tetapkan(Given.Determination(day), KatalogHukum.Bawaan, Given.Pengaturan, Given.Ppid, day);
        return (butir, Assert.Single(Pengecualian.Of(keputusan)));
    }

    private static Butir Tested(DateOnly day, DateOnly until, Retest? retest)
    {
        var butir = retest is null
            ? Butir.Daftarkan(Given.UjiKonsekuensi(), 1, Given.Uraian(), Given.Petugas, day)
            : Butir.UjiLagi(Given.UjiKonsekuensi(), Given.Uraian(), retest, Given.Petugas, day);
        var exam = Given.Examination(day) with { FirstExcludedOn = butir.FirstExcludedOn };
        butir.Kaji(Given.Petugas, day);
        butir.IsiMatriks(Given.MatriksPenegakanHukum(until), "", exam, Given.PpidPelaksana);
        butir.Inventariskan(exam, Given.PpidPelaksana, day);
        butir.Uji(exam, Given.Ppid, day);
        return butir;
    }

    private static Sidang Sat(Butir butir, DateOnly day)
    {
        var sidang = Sidang.Jadwalkan(new SittingTerms("Sidang", day, new TimeOnly(9, 0), "Ruang rapat", "B-000.8.3.3"), Given.Tim(), Given.Ppid, day);
        var item = AgendaItem.Agendakan(sidang, butir, 1, null, Given.Ppid);
        butir.Agendakan(sidang.Id, Given.Ppid, day);
        sidang.Mulai(Given.Tim(), [item], Given.Pengaturan, Given.Ketua, day, Given.At(day, 9));
        sidang.Hadir(Given.Anggota1.PersonId, Given.Anggota1, day, Given.At(day, 9));
        Given.Dibahas(sidang, item);
        item.Suarakan(sidang.Forum, Choice.Dikecualikan, null, Given.Ketua);
        item.Suarakan(sidang.Forum, Choice.Dikecualikan, null, Given.Anggota1);
        item.Putuskan(sidang.Forum, null, Given.Ketua);
        sidang.Tutup([item], "01/BA/2026", Given.Ketua, day, Given.At(day, 15));
        sidang.TandaTangani(Given.Ketua, Given.At(day, 16));
        sidang.TandaTangani(Given.Anggota1, Given.At(day, 16));
        butir.Pertimbangkan(Klasifikasi.Dikecualikan, Given.Ketua, day);
        return sidang;
    }
}
