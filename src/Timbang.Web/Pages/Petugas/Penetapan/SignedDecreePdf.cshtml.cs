using Timbang.Dokumentasi;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>The newest scan of the decree that was signed with ink, for who may have the decree.</summary>
public sealed class SignedDecreePdf(TimbangDb db) : DecreePdf(db)
{
    protected override PaperKind Kind => PaperKind.SignedDecree;
}
