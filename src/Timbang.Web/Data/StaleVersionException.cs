using Timbang.Web.Data.Trail;

namespace Timbang.Web.Data;

/// <summary>Someone else changed the case after the person saw it. Nothing was saved; both texts are shown.</summary>
public sealed class StaleVersionException(Guid caseId, uint version, IReadOnlyList<TimelineEntry> since)
    : Exception("Berkas ini sudah diubah orang lain setelah Anda membukanya.")
{
    public Guid CaseId { get; } = caseId;

    /// <summary>The version the case has now; who has read what changed may send again over it.</summary>
    public uint Version { get; } = version;

    /// <summary>What was done since the person saw the case, oldest first.</summary>
    public IReadOnlyList<TimelineEntry> Since { get; } = since;
}
