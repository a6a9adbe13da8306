using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas;

/// <summary>The files of an item, as its page lists them.</summary>
/// <param name="ButirId">The item.</param>
/// <param name="Files">The files, the oldest first.</param>
/// <param name="MayAttach">Whether the reader may attach another.</param>
public sealed record FileList(Guid ButirId, IReadOnlyList<AttachedFile> Files, bool MayAttach);
