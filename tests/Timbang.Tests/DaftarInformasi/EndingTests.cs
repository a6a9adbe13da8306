using Timbang.DaftarInformasi;

namespace Timbang.Tests.DaftarInformasi;

/// <summary>What ends an exclusion before its date: UU 14/2008 Pasal 18 ayat (2), PP 61/2010 Pasal 5 and 11.</summary>
public sealed class EndingTests
{
    private static readonly DateOnly Happened = Living.Day.AddDays(100);

    [Fact]
    public void Baris_huruf_a_berakhir_oleh_sidang_terbuka_dan_bagian_tetap_tertutup_selama_baris_huruf_h_berlaku()
    {
        var excluded = Living.Of(Living.OnEvent(), Living.OnDate(Living.Day.AddDays(200)));

        excluded.Akhiri(Living.Event(Happened, 0), Given.Ppid, Happened.AddDays(3));

        Assert.Equal((Happened, Living.Day.AddDays(200)), (excluded.LastDayOf(0), excluded.LastDayOf(1)));
        Assert.True(excluded.LivesOn(Living.Day.AddDays(200)));
        Assert.False(excluded.LivesOn(Living.Day.AddDays(201)));
        Assert.Null(excluded.EndedBy);
    }

    [Fact]
    public void Hari_peristiwa_adalah_hari_tertutup_yang_terakhir()
    {
        var excluded = Living.Of(Living.OnEvent());

        excluded.Akhiri(Living.Event(Happened, 0), Given.Ppid, Happened);

        Assert.True(excluded.LivesOn(Happened));
        Assert.False(excluded.LivesOn(Happened.AddDays(1)));
        Assert.Equal((Happened.AddDays(1), EndCause.Peristiwa), (excluded.OpensOn, excluded.EndedBy));
    }

    [Fact]
    public void Persetujuan_tertulis_membuka_yang_tidak_mempunyai_hari_terakhir()
    {
        var excluded = Living.Of(Living.OnConsent());

        excluded.Akhiri(Living.Consent(Happened, 0), Given.Ppid, Happened);

        Assert.Equal((Happened, Happened), (excluded.Until, excluded.LookAtBy));
    }

    [Theory]
    [InlineData(EndCause.Persetujuan)]
    [InlineData(EndCause.JabatanPublik)]
    public void Persetujuan_dan_jabatan_publik_hanya_membuka_huruf_g_dan_h(EndCause cause)
    {
        var ending = Living.Consent(Happened, 0) with { Cause = cause, Note = "Menyangkut jabatannya." };

        Living.Of(Given.Line(ground: "17.g")).Akhiri(ending, Given.Ppid, Happened);
        var refusal = Refused(Living.Of(Living.OnEvent()), ending);

        Assert.Contains("Pasal 18 ayat (2)", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(EndCause.Peristiwa, "Paper")]
    [InlineData(EndCause.Persetujuan, "Paper")]
    [InlineData(EndCause.Persetujuan, "Issuer")]
    [InlineData(EndCause.JabatanPublik, "Paper")]
    [InlineData(EndCause.JabatanPublik, "Note")]
    [InlineData(EndCause.Putusan, "Paper")]
    [InlineData(EndCause.Putusan, "Issuer")]
    [InlineData(EndCause.Putusan, "Dated")]
    [InlineData(EndCause.Putusan, "Proof")]
    public void Tanpa_suratnya_tidak_ada_yang_dicatat_berakhir(EndCause cause, string missing)
    {
        var whole = Living.Ruling(Happened, 0) with { Cause = cause, Note = "Menyangkut jabatannya." };
        var without = missing switch
        {
            "Paper" => whole with { Paper = " " },
            "Issuer" => whole with { Issuer = null },
            "Dated" => whole with { Dated = null },
            "Proof" => whole with { Proof = "-" },
            _ => whole with { Note = "" },
        };
        var line = cause == EndCause.Peristiwa ? Living.OnEvent() : Living.OnConsent();

        Assert.Equal(missing, Refused(Living.Of(line), without).Field);
        Living.Of(line).Akhiri(whole, Given.Ppid, Happened);
    }

    [Fact]
    public void Yang_terjadi_besok_tidak_dicatat_hari_ini() =>
        Assert.Equal("Day", Refused(Living.Of(Living.OnEvent()), Living.Event(Happened.AddDays(1), 0)).Field);

    [Fact]
    public void Yang_terjadi_sebelum_keputusan_sudah_ditimbang_di_dalamnya() =>
        Assert.Equal("Day", Refused(Living.Of(Living.OnEvent()), Living.Event(Living.Day.AddDays(-1), 0)).Field);

    [Fact]
    public void Baris_yang_berakhir_pada_tanggal_tidak_berakhir_oleh_peristiwa() =>
        Assert.Contains("sampai dengan", Refused(Living.Of(Living.OnDate(Living.OuterDate)), Living.Event(Happened, 0)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(new int[0])]
    [InlineData(new[] { 2 })]
    [InlineData(new[] { -1 })]
    public void Baris_yang_tidak_ada_tidak_berakhir(int[] lines) =>
        Assert.Equal("Lines", Refused(Living.Of(Living.OnEvent(), Living.OnEvent()), Living.Event(Happened, lines)).Field);

    [Fact]
    public void Satu_baris_berakhir_satu_kali()
    {
        var excluded = Living.Of(Living.OnEvent(), Living.OnDate(Living.OuterDate));
        excluded.Akhiri(Living.Event(Happened, 0), Given.Ppid, Happened);

        Assert.Equal("Lines", Refused(excluded, Living.Event(Happened.AddDays(-5), 0)).Field);
    }

    [Fact]
    public void Bagian_yang_sudah_terbuka_tidak_dibuka_dua_kali()
    {
        var excluded = Living.Of(Living.OnEvent());
        excluded.Akhiri(Living.Event(Happened, 0), Given.Ppid, Happened);

        var refusal = Assert.Throws<RuleException>(() => excluded.Akhiri(Living.Ruling(Happened, 0), Given.Ppid, Happened.AddDays(1)));

        Assert.Contains("sudah terbuka sejak", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Putusan_yang_berkekuatan_hukum_tetap_membuka_seluruh_bagian()
    {
        var excluded = Living.Of(Living.OnEvent(), Living.OnConsent());

        Assert.Equal("Lines", Refused(excluded, Living.Ruling(Happened, 0)).Field);
        excluded.Akhiri(Living.Ruling(Happened, 0, 1), Given.Ppid, Happened);

        Assert.Equal((Happened, EndCause.Putusan), (excluded.Until, excluded.EndedBy));
    }

    [Fact]
    public void Hanya_PPID_yang_mencatatnya()
    {
        foreach (var actor in new[] { Given.Petugas, Given.PpidPelaksana, Given.Atasan, Given.Ketua, Given.Administrator })
        {
            Assert.Throws<RuleException>(() => Living.Of(Living.OnEvent()).Akhiri(Living.Event(Happened, 0), actor, Happened));
        }
    }

    private static RuleException Refused(Pengecualian excluded, Ending ending)
    {
        var before = excluded.Ends.ToList();
        var refusal = Assert.Throws<RuleException>(() => excluded.Akhiri(ending, Given.Ppid, Happened));
        Assert.Equal(before, excluded.Ends);
        return refusal;
    }
}
