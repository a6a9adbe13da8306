using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Looks;

/// <summary>Every address of a page: the patterns the site declares, filled with the cases that are in its database.</summary>
internal sealed class Addresses
{
    // Pages that show another face when they are asked something.
    private static readonly string[] Asked =
    [
        "/daftar-informasi-publik?q=tidakada", "/daftar-informasi-dikecualikan?q=tidakada", "/tenggat?mulai=2026-03-13&jumlah=10&satuan=hari",
        "/inventaris?tab=berakhir", "/inventaris?tab=dikecualikan", "/uji?cari=tidakada", "/keputusan?q=tidakada", "/sidang?q=tidakada",
        "/pengelola/akun?cari=tidakada", "/arsip?tab=dipinjam", "/arsip?tab=selisih", "/arsip?cari=tidakada", "/statistik?tahun=2019",
    ];

    // Papers, and no pages.
    private static readonly string[] Files =
    [
        "/berkas/{id:guid}/asli", "/sidang/{id:guid}/cetak/{paper}.pdf", "/sidang/{id:guid}/undangan/{letterId:guid}.pdf", "/sidang/{id:guid}/kalender.ics", "/arsip/label.pdf", "/naskah/{code}.pdf", "/lambang/{digest}.png", "/keputusan/{id:guid}/sk-bertanda-tangan.pdf", "/sidang/{id:guid}/berita-acara-bertanda-tangan.pdf", "/keputusan/{id:guid}/sk.pdf", "/keputusan/{id:guid}/tanda-terima.pdf", "/sidang/{id:guid}/berita-acara.pdf",
    ];

    private readonly Dictionary<string, List<Case>> cases;

    private Addresses(Dictionary<string, List<Case>> cases) => this.cases = cases;

    /// <summary>The patterns of all pages, as the site declares them: a new page is in it without being asked.</summary>
    public static IReadOnlyList<string> Patterns(TimbangHost host) =>
    [
        .. host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/'))
            .Distinct()
            .Where(pattern => !Files.Contains(pattern))
            .Order(StringComparer.Ordinal),
    ];

    public static Task<Addresses> ReadAsync(TimbangHost host) => host.WithDbAsync(async db => new Addresses(new()
    {
        ["/butir/"] = await db.Butir.Select(b => new Case($"{b.Id}", b.BadanPublikId, $"{b.Stage}")).ToListAsync(),
        ["/uji/"] = await db.UjiKonsekuensi.Select(u => new Case($"{u.Id}", u.BadanPublikId, $"{u.Trigger.Kind}")).ToListAsync(),
        ["/uji/unggahan/"] = await db.Uploads.Select(u => new Case($"{u.Id}", u.BadanPublikId, $"{u.State} {u.Wrong > 0}")).ToListAsync(),
        ["/sidang/"] = await db.Sidang.Select(s => new Case($"{s.Id}", s.BadanPublikId, $"{s.Stage}")).ToListAsync(),
        ["/sidang/agenda/"] = await db.Agenda.Select(a => new Case($"{a.SidangId}/agenda/{a.Id}", a.BadanPublikId, $"{a.Stage}")).ToListAsync(),
        ["/keputusan/"] = await db.Keputusan.Select(k => new Case($"{k.Id}", k.BadanPublikId, $"{k.Stage}")).ToListAsync(),
        ["/keputusan/unit/"] = await db.TandaTerima.Select(t => new Case($"{t.KeputusanId}/arsipkan?unit={t.UnitId}", t.BadanPublikId, $"{t.Stage}")).ToListAsync(),
        ["/keputusan/butir/"] = await db.Butir.Where(b => b.KeputusanId != null)
            .Select(b => new Case($"{b.KeputusanId}/lepaskan?butir={b.Id}", b.BadanPublikId, $"{b.Stage}")).ToListAsync(),
        ["/inventaris/"] = await db.Pengecualian.OrderBy(p => p.Until).Select(p => new Case($"{p.Id}", p.BadanPublikId, "")).ToListAsync(),
        ["/berkas/"] = await db.Berkas.Select(b => new Case($"{b.Id}", b.BadanPublikId, $"{b.Stage}")).ToListAsync(),
        ["/arsip/"] = await db.ArsipFisik.Select(f => new Case($"{f.Id}", f.BadanPublikId, $"{f.Stage} {f.Finding}")).ToListAsync(),
        ["/arsip/kode/"] = await db.ArsipFisik.Select(f => new Case(f.Code, f.BadanPublikId, $"{f.Stage}")).ToListAsync(),
        ["/arsip/baru/"] = await db.TandaTerima.Where(t => !db.ArsipFisik.Any(f => f.TandaTerimaId == t.Id)).Select(t => new Case($"{t.Id}", t.BadanPublikId, $"{t.Stage}")).ToListAsync(),
        ["/daftar-informasi-dikecualikan/"] = await db.Pengecualian.Select(p => new Case($"{p.ButirId}", null, "")).ToListAsync(),
        ["/pengelola/unit/"] = await db.UnitKerja.Select(u => new Case($"{u.Id}", u.BadanPublikId, "")).ToListAsync(),
        ["/pengelola/akun/"] = await db.Users.Select(u => new Case($"{u.Id}", u.BadanPublikId, "")).ToListAsync(),
        ["/pengelola/penugasan/"] = await db.Penugasan.Select(p => new Case($"{p.Id}", p.BadanPublikId, $"{p.Kind}")).ToListAsync(),
        ["/pengelola/kalender/"] = [new("2027", null, ""), new("2026", null, "")],
        ["/pengelola/kalender/buka/"] =
        [
            .. (await db.OfficeCalendar.ToListAsync()).SelectMany(c => c.Holidays.Select(h => new Case($"{h.Date:yyyy-MM-dd}", c.BadanPublikId, ""))),
        ],
        ["/verifikasi/"] = await db.Naskah.OrderBy(n => n.Number).Take(1).Select(n => new Case(n.Code, null, "")).ToListAsync(),
        ["/galat/"] = [new("404", null, ""), new("500", null, "500")],
    }));

    /// <summary>The addresses of one page that somebody of this agency might open.</summary>
    public IEnumerable<(string Path, string Face)> Of(string pattern, Guid? agency)
    {
        var at = pattern.IndexOf('{', StringComparison.Ordinal);
        if (at < 0)
        {
            return [(pattern, ""), .. Asked.Where(asked => asked.StartsWith(pattern + "?", StringComparison.Ordinal)).Select(asked => (asked, "asked"))];
        }

        var (start, rest) = (pattern[..at], pattern[(pattern.LastIndexOf('}') + 1)..]);
        var (key, end) = (pattern.Count(c => c == '{'), rest) switch
        {
            (2, _) => ("/sidang/agenda/", ""),
            (_, "/arsipkan") => ("/keputusan/unit/", ""),
            (_, "/lepaskan") => ("/keputusan/butir/", ""),
            _ => (start, rest),
        };
        return cases[key].Where(c => agency is null || c.Agency is null || c.Agency == agency).Select(c => (start + c.Id + end, c.Face));
    }

    private sealed record Case(string Id, Guid? Agency, string Face);
}
