using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Timbang.Penetapan;
using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Petugas.Inventaris;
using Timbang.Web.Tests.Pages.Petugas.Pengujian.Unggahan;

namespace Timbang.Web.Tests.Pages.Petugas;

/// <summary>
/// An office with a case at every stage, and every page of it as somebody of the office sees it: the pages are read from the
/// site itself, so that a new one is here without being named.
/// </summary>
internal sealed partial class BusyOffice
{
    private static readonly DateOnly Closed = new(2026, 12, 1);

    private static readonly string[] People = ["Petugas", "PpidPelaksana", "Ppid", "Ketua", "Anggota1", "Atasan", "Administrator"];

    private readonly Dictionary<string, Visitor> visitors = [];
    private readonly Dictionary<string, List<Guid>> ids = [];

    private BusyOffice(Office office) => Office = office;

    public Office Office { get; }

    public static async Task<BusyOffice> OpenAsync(TimbangHost host)
    {
        var busy = new BusyOffice(await Office.OpenAsync(host));
        await busy.WorkAsync();
        foreach (var who in People)
        {
            busy.visitors[who] = await busy.Office.SignInAsync(who);
        }

        return busy;
    }

    /// <summary>Names of the pages of staff and administrators that take a form.</summary>
    public static IReadOnlyList<string> ActingPages { get; } =
    [
        .. typeof(Program).Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(PageModel)) && !t.IsAbstract && IsInside("/" + t.FullName!.Replace("Timbang.Web.Pages.", "", StringComparison.Ordinal).Replace('.', '/')))
            .Where(t => t.GetMethods().Any(m => m.Name.StartsWith("OnPost", StringComparison.Ordinal)))
            .Select(t => "/" + t.FullName!.Replace("Timbang.Web.Pages.", "", StringComparison.Ordinal).Replace('.', '/')),
    ];

    /// <summary>Every page that somebody of the office finds, with who finds it; one for each case that it can show.</summary>
    public async Task<IReadOnlyList<Found>> PagesAsync()
    {
        List<Found> found = [];
        foreach (var (name, template) in Routes())
        {
            foreach (var path in Addresses(template))
            {
                found.AddRange(await SeenAsync(name, path));
            }
        }

        return found;
    }

    private async Task<IReadOnlyList<Found>> SeenAsync(string name, string path)
    {
        List<Found> seen = [];
        foreach (var (_, visitor) in visitors.Where(v => name.StartsWith("/Pengelola/", StringComparison.Ordinal) == (v.Key == "Administrator")))
        {
            var page = await visitor.GetAsync(path);
            if ((int)page.Status == 200 && page.Path == path)
            {
                seen.Add(new(name, visitor, page));
            }

            // A form looks different to each; what only shows a case, it shows to one as to another.
            if (seen.Count > 0 && !ActingPages.Contains(name))
            {
                break;
            }
        }

        return seen;
    }

    private IEnumerable<(string Name, string Template)> Routes() => Office.Host.Services.GetRequiredService<IActionDescriptorCollectionProvider>()
        .ActionDescriptors.Items.OfType<PageActionDescriptor>()
        .Where(p => IsInside(p.ViewEnginePath))
        .Select(p => (p.ViewEnginePath, "/" + p.AttributeRouteInfo!.Template!))
        .OrderBy(p => p.ViewEnginePath.StartsWith("/Pengelola/", StringComparison.Ordinal));

    private static bool IsInside(string page) => page.StartsWith("/Petugas/", StringComparison.Ordinal) || page.StartsWith("/Pengelola/", StringComparison.Ordinal);

    private IEnumerable<string> Addresses(string template)
    {
        var filled = template.Replace("{year:int}", "2026", StringComparison.Ordinal).Replace("{day}", $"{Closed:yyyy-MM-dd}", StringComparison.Ordinal);
        var known = ids.GetValueOrDefault(template[..Math.Max(0, template.IndexOf("/{id:guid}", StringComparison.Ordinal))]) ?? ids.Values.SelectMany(all => all);
        return !filled.Contains("{id:guid}", StringComparison.Ordinal)
            ? [filled]
            : known.Select(id => filled.Replace("{id:guid}", $"{id}", StringComparison.Ordinal)).SelectMany(path => path switch
            {
                _ when path.Contains("{agendaId:guid}", StringComparison.Ordinal) => ids["/agenda"].Select(a => path.Replace("{agendaId:guid}", $"{a}", StringComparison.Ordinal)),
                _ when path.EndsWith("/arsipkan", StringComparison.Ordinal) || path.EndsWith("/tanda-terima", StringComparison.Ordinal) => [$"{path}?unit={Office.Unit.Id}"],
                _ when path.EndsWith("/lepaskan", StringComparison.Ordinal) => ids["/lepaskan"].Select(b => $"{path}?butir={b}"),
                _ => [path],
            });
    }

    // One case at every stage, a sitting in each of its states, and an exclusion.
    private async Task WorkAsync()
    {
        var asked = await Office.UjiAsync(Trigger.Permintaan("PI-2026/0037", Office.Today, Office.Today));
        foreach (var stage in Enum.GetValues<Stage>().Where(s => s != Stage.Ditarik))
        {
            await Office.ButirAsync(stage, stage == Stage.Didaftar ? asked : null);
        }

        await SitAsync((_, _, _) => Task.CompletedTask);
        await SitAsync((work, sidang, _) => work.MulaiAsync(sidang));
        await RunAsync((work, sidang, item) => work.NilaiAsync(sidang, item));
        await RunAsync((work, sidang, item) => work.BukaNilaiAsync(sidang, item));
        await RunAsync((work, sidang, item) => work.TundaAsync(sidang, item));
        await Office.ConsiderAsync([new ItemSpec("Belum ditandatangani")], signed: false);
        await DraftAsync((_, _) => Task.CompletedTask);
        await DraftAsync((work, k) => work.AjukanAsync(k));
        await DraftAsync(async (work, k) =>
        {
            await work.AjukanAsync(k);
            await work.SetujuiAsync(k);
        });
        await Office.ConsiderAsync(new ItemSpec("Menunggu rancangan"));
        await Office.ButirAsync(Stage.Diuji);
        await Office.ExcludeUndatedAsync();
        await Office.AttachAsync();
        await Office.KeepFoldersAsync();
        await Office.SendTablesAsync();
        await CloseAsync();
        await GatherAsync();
    }

    private async Task CloseAsync()
    {
        var administrator = await Office.SignInAsync("Administrator");
        await administrator.SubmitAsync(await administrator.GetAsync("/pengelola/kalender/tutup"), new() { ["Input.Date"] = Closed.Plain(), ["Input.Name"] = "Hari jadi", ["Input.Decree"] = "SE 1/2026" });
    }

    private Task RunAsync(Func<Casework, Sidang, AgendaItem, Task> act) => SitAsync(async (work, sidang, item) =>
    {
        await work.MulaiAsync(sidang);
        await act(work, sidang, item);
    });

    private async Task SitAsync(Func<Casework, Sidang, AgendaItem, Task> go)
    {
        var butir = await Office.ButirAsync(Stage.Diuji);
        await Office.DoAsync(async (work, db) =>
        {
            var sidang = await work.JadwalkanAsync();
            var items = await work.AgendakanAsync(sidang, await db.Butir.SingleAsync(b => b.Id == butir.Id));
            await go(work, sidang, items[0]);
            return true;
        });
    }

    private async Task DraftAsync(Func<Casework, Keputusan, Task> go)
    {
        var items = await Office.ConsiderAsync(new ItemSpec("Dalam rancangan"));
        await Office.DoAsync(async (work, db) =>
        {
            await go(work, await work.SusunAsync(await db.Butir.SingleAsync(b => b.Id == items[0])));
            return true;
        });
    }

    private Task GatherAsync() => Office.Host.WithDbAsync(async db =>
    {
        ids["/uji"] = await db.UjiKonsekuensi.Where(u => u.Trigger.Number != null).Select(u => u.Id).ToListAsync();
        ids["/butir"] = [.. (await db.Butir.Select(b => new { b.Id, b.Stage }).ToListAsync()).DistinctBy(b => b.Stage).Select(b => b.Id)];
        ids["/sidang"] = await db.Agenda.GroupBy(a => a.SidangId).Select(g => g.Key).ToListAsync();
        (ids["/keputusan"], ids["/inventaris"]) = (await db.Keputusan.Select(k => k.Id).ToListAsync(), await db.Pengecualian.Select(p => p.Id).ToListAsync());
        ids["/lepaskan"] = await db.Butir.Where(b => b.Stage == Stage.Disusun).Select(b => b.Id).ToListAsync();
        (ids["/berkas"], ids["/arsip"], ids["/uji/unggahan"]) = (await db.Berkas.Select(b => b.Id).ToListAsync(), await db.ArsipFisik.Select(f => f.Id).ToListAsync(), await db.Uploads.Select(u => u.Id).ToListAsync());
        ids["/arsip/baru"] = await db.TandaTerima.Where(t => !db.ArsipFisik.Any(f => f.TandaTerimaId == t.Id)).Select(t => t.Id).ToListAsync();
        (ids["/pengelola/unit"], ids["/pengelola/akun"]) = (await db.UnitKerja.Select(u => u.Id).Take(1).ToListAsync(), [Office.Atasan.PersonId]);
        ids["/pengelola/penugasan"] = await db.Penugasan.Where(p => p.PersonId == Office.Anggota2.PersonId).Select(p => p.Id).ToListAsync();
        ids["/agenda"] = await db.Agenda.Where(a => a.Stage == AgendaStage.Dinilai || a.Stage == AgendaStage.Dibahas).Select(a => a.Id).ToListAsync();
    });

    /// <summary>What the cases are and what was recorded of them: the same as long as nobody acted.</summary>
    public Task<string> StateAsync() => Office.Host.WithDbAsync(async db =>
    {
        var stages = (await db.Butir.OrderBy(b => b.Id).Select(b => new { b.Stage, b.Version }).ToListAsync()).Select(b => $"{b.Stage}{b.Version}");
        return $"{await db.Riwayat.CountAsync()} {await db.Sidang.SumAsync(s => s.Version)} {await db.Keputusan.SumAsync(k => k.Version)} {string.Join(' ', stages)}";
    });

    /// <summary>A page ("/Petugas/Pengujian/Tarik") as somebody finds it drawn.</summary>
    public sealed record Found(string Name, Visitor Visitor, Shown Page);
}
