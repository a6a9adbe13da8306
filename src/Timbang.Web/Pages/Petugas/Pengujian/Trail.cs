using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>What was done in a test file, newest first, for people to read: one query, whatever the number of items.</summary>
internal static class Trail
{
    private const int Most = 300;

    // Of what an act set only the reason and the outcome are told; scores and votes are never in this trail.
    private static readonly string[] Told = ["Reason", "Outcome"];

    private static readonly string[] WithReason =
    [
        nameof(Butir.Kembalikan), nameof(Butir.KembalikanHasil), nameof(Butir.KembalikanDariSidang), nameof(Butir.Tarik), nameof(Butir.Keluarkan), nameof(Butir.Lepaskan),
        nameof(UjiKonsekuensi.Perpanjang), nameof(UjiKonsekuensi.BatalkanUnggahan),
    ];

    /// <param name="db">The database, as far as the actor reaches.</param>
    /// <param name="ujiId">The file.</param>
    /// <param name="butirId">One item of it, or null for the file and all its items.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public static async Task<IReadOnlyList<TrailLine>> TrailAsync(
        this TimbangDb db,
        Guid ujiId,
        Guid? butirId,
        CancellationToken cancellationToken)
    {
        var items = db.Butir.Where(b => b.UjiId == ujiId && (butirId == null || b.Id == butirId));
        var rows = await (
            from entry in db.Riwayat.AsNoTracking()
            where (butirId == null && entry.CaseId == ujiId) || items.Any(b => b.Id == entry.CaseId)
            orderby entry.Instant descending, entry.Ordinal descending
            select new
            {
                entry.Act,
                entry.CaseKind,
                entry.Instant,
                Who = db.Users.Where(p => p.Id == entry.PersonId).Select(p => p.FullName).FirstOrDefault(),
                Post = db.Penugasan.Where(p => p.Id == entry.PenugasanId).Select(p => new { p.Role, p.Kind }).FirstOrDefault(),
                Ordinal = items.Where(b => b.Id == entry.CaseId).Select(b => (int?)b.Ordinal).FirstOrDefault(),
                Said = entry.Isi.Where(v => Told.Contains(v.Field)).Select(v => new { v.Field, v.Value }).ToList(),
            }).Take(Most).ToListAsync(cancellationToken);
        return [.. rows.Select(r => new TrailLine(
            r.Instant,
            r.Act,
            r.CaseKind == nameof(Butir) ? r.Ordinal : null,
            r.Who ?? "Timbang",
            r.Post is null ? "" : PostInWords(r.Post.Role, r.Post.Kind),
            r.Said.Where(v => v.Field == "Reason").Select(v => v.Value).FirstOrDefault(_ => WithReason.Contains(r.Act)),
            r.Said.Where(v => v.Field == "Outcome").Select(v => v.Value).FirstOrDefault()))];
    }

    private static string PostInWords(Role role, AppointmentKind kind) => kind switch
    {
        AppointmentKind.Plt => "Plt. " + role.InWords(),
        AppointmentKind.Plh => "Plh. " + role.InWords(),
        _ => role.InWords(),
    };
}

/// <summary>One act in a test file.</summary>
/// <param name="Instant">When; in UTC.</param>
/// <param name="Act">The act.</param>
/// <param name="Ordinal">The item, or null where it concerns the whole file.</param>
/// <param name="Who">Who did it.</param>
/// <param name="Post">As what: "PPID Pelaksana", "Plt. PPID".</param>
/// <param name="Reason">Why, where a reason was written.</param>
/// <param name="Outcome">Name of the outcome it set.</param>
public sealed record TrailLine(DateTimeOffset Instant, string Act, int? Ordinal, string Who, string Post, string? Reason, string? Outcome)
{
    /// <summary>What was done, as a predicate: "mengisi matriks butir 2".</summary>
    public string Did => Act.AsPredicate() + (Ordinal is { } ordinal ? $" butir {ordinal}" : Act == nameof(UjiKonsekuensi.Perbaiki) ? " data berkas" : "");

    public Klasifikasi? Classified => Enum.TryParse<Klasifikasi>(Outcome, out var outcome) ? outcome : null;
}
