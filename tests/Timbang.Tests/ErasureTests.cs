namespace Timbang.Tests;

/// <summary>UU 27/2022 Pasal 8 dan 43: erasing from the trail is an act that leaves its own entry.</summary>
public sealed class ErasureTests
{
    private static readonly Guid Entry = Guid.Parse("0192f000-0000-7000-8000-00000000000a");

    [Fact]
    public void Penghapusan_dicatat_dengan_entri_isian_dan_dasarnya()
    {
        var butir = Given.Dikaji();

        butir.EraseFromTrail(new(Entry, ["Reason", "Title"], " Putusan 12/G/2026 ", "Dikaji"), Given.Ppid);

        var fact = butir.Facts[^1];
        Assert.Equal(("EraseFromTrail", "Dikaji", Given.Ppid.Mandates[0].PenugasanId), (fact.Act, fact.Stage, fact.PenugasanId));
        Assert.Equal([new("EntryId", Entry.ToString()), new("Fields", "Reason Title"), new("Basis", "Putusan 12/G/2026")], fact.Values);
    }

    [Fact]
    public void Tanpa_dasar_atau_kewenangan_tidak_ada_yang_dihapus()
    {
        var butir = Given.Dikaji();

        Assert.Throws<RuleException>(() => butir.EraseFromTrail(new(Entry, ["Title"], " ", "Dikaji"), Given.Ppid));
        Assert.Throws<RuleException>(() => butir.EraseFromTrail(new(Entry, ["Title"], "Putusan", "Dikaji"), Given.Petugas));
    }
}
