using Timbang.Pelaksana;
using Timbang.Pengujian;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>The acts an item's page offers to its reader: one filled button, the next lawful act; what must wait says why.</summary>
/// <param name="butir">The item.</param>
/// <param name="actor">Who reads.</param>
/// <param name="obstacles">How many things stop the matrix from going on.</param>
public sealed class ItemActs(Butir butir, Actor actor, int obstacles)
{
    private static readonly Dictionary<string, string> Words = new()
    {
        [nameof(Butir.Kaji)] = "Kirim hasil kajian",
        [nameof(Butir.Inventariskan)] = "Inventariskan dan kirim ke PPID",
        [nameof(Butir.Uji)] = "Nyatakan butir sudah diuji",
    };

    /// <summary>The act of these pages that comes next and that the reader may do now; null when it is not the reader's turn.</summary>
    public string? Next => Journey.NextAct(butir.Stage) is { } act && Words.ContainsKey(act) && May(act) ? act : null;

    /// <summary>Whether something in the matrix keeps the next act from being done.</summary>
    public bool MustWait => Next is nameof(Butir.Inventariskan) or nameof(Butir.Uji) && obstacles > 0;

    /// <summary>The button of the next act.</summary>
    public string NextWords => Words[Next!];

    /// <summary>The act after the reader's own, shown dashed so that the way is seen; null where the reader has none.</summary>
    public string? Later => butir.Stage switch
    {
        Stage.Didaftar or Stage.Dikembalikan when MayEver(nameof(Butir.IsiMatriks)) => "Isi matriks",
        Stage.Dikaji when MayEver(nameof(Butir.Uji)) => Words[nameof(Butir.Uji)],
        _ => null,
    };

    /// <summary>Where the next act is done when it is not done here: the page of the sitting or of the decree.</summary>
    public (string Path, string Words)? Elsewhere => Journey.NextAct(butir.Stage) switch
    {
        nameof(Butir.Agendakan) when May(nameof(Butir.Agendakan)) => ("/sidang", "Masukkan ke agenda sidang"),
        nameof(Butir.Pertimbangkan) when butir.SidangId is { } sidang => ($"/sidang/{sidang}", "Buka sidangnya"),
        nameof(Butir.Susun) when May(nameof(Butir.Susun)) => ("/keputusan/susun", "Susun keputusan"),
        nameof(Butir.Tetapkan) or nameof(Butir.Terima) or nameof(Butir.Arsipkan) when butir.KeputusanId is { } keputusan =>
            ($"/keputusan/{keputusan}", "Buka keputusannya"),
        _ => null,
    };

    public bool May(string act) => Butir.Procedure.Allows(act, butir.Stage, actor, butir.UnitId);

    private bool MayEver(string act) => actor.HasAny(Butir.Procedure[act].By, butir.UnitId);
}
