using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>The newest scan of the minutes that were signed with ink, for who may have the minutes.</summary>
public sealed class SignedMinutesPdf(TimbangDb db, Actor actor) : MinutesPdf(db, actor)
{
    protected override PaperKind Kind => PaperKind.SignedMinutes;
}
