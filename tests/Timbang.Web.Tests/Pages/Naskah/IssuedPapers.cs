using Microsoft.EntityFrameworkCore;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Penetapan;
using Paper = Timbang.Dokumentasi.Naskah;

namespace Timbang.Web.Tests.Pages.Naskah;

/// <summary>An office that has issued papers of every kind.</summary>
internal static class IssuedPapers
{
    /// <summary>Two items of one unit from the desk to the receipt.</summary>
    public static async Task<(TimbangHost Host, Office Office, string Decree)> ReceivedAsync(this Hosts hosts, DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var decree = await office.DetermineAsync(host, await office.ConsiderAsync(new ItemSpec(), new ItemSpec { Title = "Judul dalam kedua" }));
        var petugas = await office.SignInAsync(nameof(Office.Petugas));
        await petugas.SubmitAsync(await petugas.GetAsync($"{decree}/terima"));
        return (host, office, decree);
    }

    public static Task<List<Paper>> PapersAsync(this TimbangHost host) => host.WithDbAsync(db => db.Naskah.AsNoTracking().OrderBy(n => n.Number).ToListAsync());
}
