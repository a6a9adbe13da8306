using Timbang.DaftarInformasi;
using Timbang.Dokumentasi;

namespace Timbang.Tests.DaftarInformasi;

/// <summary>What an ending rests on: a ruling with its days and the proof that it is final, and the paper itself, attached to the item.</summary>
public sealed class EndingPaperTests
{
    private static readonly DateOnly Happened = Living.Day.AddDays(100);

    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(-10, 0, null)]
    [InlineData(-10, -3, null)]
    [InlineData(0, -1, "Putusan tidak diterima sebelum tanggalnya")]
    [InlineData(0, 1, "Putusan yang belum diterima tidak dapat dicatat")]
    public void Putusan_menyebut_tanggalnya_hari_diterima_dan_bukti_tetapnya(int dated, int received, string? refused)
    {
        var ruling = Living.Ruling(Happened.AddDays(received), 0) with { Dated = Happened.AddDays(dated) };
        var excluded = Living.Of(Living.OnEvent());

        if (refused is not null)
        {
            Assert.StartsWith(refused, Refused(excluded, ruling).Message, StringComparison.Ordinal);
            return;
        }

        excluded.Akhiri(ruling, Given.Ppid, Happened);

        Assert.Equal(Happened.AddDays(received), excluded.Until);
        Assert.Contains(excluded.Facts[^1].Values, v => (v.Field, v.Value) == ("Dated", ruling.Dated!.Value.ToString("O")));
        Assert.Contains(excluded.Facts[^1].Values, v => (v.Field, v.Value) == ("Proof", ruling.Proof));
    }

    [Theory]
    [InlineData(EndCause.Peristiwa, true)]
    [InlineData(EndCause.Persetujuan, true)]
    [InlineData(EndCause.JabatanPublik, true)]
    [InlineData(EndCause.Putusan, false)]
    public void Berkas_terlampir_menggantikan_nomor_surat_dan_disebut_dalam_jejak(EndCause cause, bool isEnough)
    {
        var excluded = Living.Of(cause == EndCause.Peristiwa ? Living.OnEvent() : Living.OnConsent());
        var file = Evidence(excluded.ButirId);
        var ending = Living.Ruling(Happened, 0) with { Cause = cause, Note = "Menyangkut jabatannya.", Paper = isEnough ? " " : "Putusan 004", File = file };

        excluded.Akhiri(ending, Given.Ppid, Happened);

        Assert.Contains(excluded.Facts[^1].Values, v => (v.Field, v.Value) == ("File", file.Name));
        Assert.Contains(excluded.Facts[^1].Values, v => (v.Field, v.Value) == (Ending.FileDigest, file.Digest));
        Assert.Equal("Paper", isEnough ? "Paper" : Refused(Living.Of(Living.OnConsent()), ending with { Paper = null, File = null }).Field);
    }

    [Fact]
    public void Berkas_butir_lain_informasinya_sendiri_dan_yang_dikarantina_bukan_suratnya()
    {
        var excluded = Living.Of(Living.OnEvent());
        var ending = Living.Event(Happened, 0);

        Assert.Equal("File", Refused(excluded, ending with { File = Evidence(Guid.CreateVersion7()) }).Field);
        Assert.Equal("File", Refused(excluded, ending with { File = Evidence(excluded.ButirId, FileUse.Information) }).Field);
        Assert.Equal("File", Refused(excluded, ending with { File = Evidence(excluded.ButirId, scan: Scan.Infected) }).Field);
    }

    private static Berkas Evidence(Guid butirId, FileUse use = FileUse.Evidence, Scan scan = Scan.Clean) => Berkas.Lampirkan(
        new(Guid.CreateVersion7(), "surat.pdf", FileKind.Pdf, 100, new('a', 64)) { Scan = scan },
        new(Given.Agency, butirId, Given.Unit, 0),
        new(use, "Surat yang membuktikan.", ""),
        Given.Petugas,
        Given.At(Happened));

    private static RuleException Refused(Pengecualian excluded, Ending ending)
    {
        var before = excluded.Ends.ToList();
        var refusal = Assert.Throws<RuleException>(() => excluded.Akhiri(ending, Given.Ppid, Happened));
        Assert.Equal(before, excluded.Ends);
        return refusal;
    }
}
