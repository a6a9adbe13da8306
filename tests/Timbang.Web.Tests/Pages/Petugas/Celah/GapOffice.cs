using System.Net;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Penetapan;

namespace Timbang.Web.Tests.Pages.Petugas.Celah;

/// <summary>An office in good order, and its PPID who looks for gaps.</summary>
internal static class GapOffice
{
    /// <summary>One item that is excluded in part by a decree in force.</summary>
    public static async Task<Office> DecidedAsync(this Hosts hosts, DatabaseKind kind)
    {
        var office = await Office.OpenAsync(await hosts.FreshAsync(kind));
        await office.DetermineAsync(office.Host, await office.ConsiderAsync(new ItemSpec("Nilai kinerja")));
        return office;
    }

    /// <summary>The page of gaps and the desk, as the PPID finds them.</summary>
    public static async Task<(Shown Page, Shown Desk)> LookAsync(this Office office)
    {
        var ppid = await office.SignInAsync(nameof(Office.Ppid));
        var (page, desk) = (await ppid.GetAsync("/celah"), await ppid.GetAsync("/meja"));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (page.Status, desk.Status));
        return (page, desk);
    }
}
