using Timbang.DasarHukum;
using Timbang.Pelaksana;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Pengelola;

/// <summary>
/// What the dossier marks MEM (from memory, read by nobody) is never a hard rule: it is a setting or an entry of the law, and an
/// administrator sees it marked "belum diverifikasi". This is the list.
/// </summary>
public sealed class UnverifiedTests(Hosts hosts) : IClassFixture<Hosts>
{
    /// <summary>Dossier 2 (PP 61/2010 Ps 9), 6.2 and 8: settings, by their field.</summary>
    private static readonly string[] Settings =
        [nameof(Pengaturan.JointLeaveIsFree), nameof(Pengaturan.DayOfReceiptCounts), nameof(Pengaturan.PermanentOnIJ), nameof(Pengaturan.ReviewYears)];

    /// <summary>Dossier 3.1, 5 and 7.3: statutes cited from memory.</summary>
    private static readonly string[] Statutes =
    [
        "Perki-1-2017", "Perki-1-2013", "UU-24-2013", "UU-17-2023", "UU-31-2014", "UU-20-2023", "UU-11-2008", "UU-19-2016", "UU-1-2024",
        "UU-1-2023", "PP-94-2021", "PP-10-1983", "PP-45-1990", "PP-71-2019",
    ];

    /// <summary>Dossier 2: articles of PP 61/2010 that could not be read.</summary>
    private static readonly string[] Articles = ["Pasal 4", "Pasal 6", "Pasal 7", "Pasal 8", "Pasal 9"];

    [Fact]
    public void The_catalogue_marks_exactly_what_nobody_has_read()
    {
        Assert.Equal(Statutes.Order(), KatalogHukum.Bawaan.Peraturan.Where(p => !p.Verified).Select(p => p.Code).Order());
        Assert.Equal(
            Articles.Select(article => $"PP-61-2010 {article}"),
            KatalogHukum.Bawaan.Peraturan.SelectMany(p => p.Articles.Where(a => !a.Verified).Select(a => $"{p.Code} {a.Article}")));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task An_administrator_sees_the_mark_beside_each(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var admin = await host.SignInAsync(await Given.PersonAsync(host, await Given.BadanAsync(host), Role.Administrator));

        var settings = await admin.GetAsync("/pengelola/pengaturan");
        var law = await admin.GetAsync("/pengelola/dasar-hukum");

        Assert.Equal(Settings.Order(), Marked(settings.Html).Order());
        Assert.All(Statutes, code => Assert.Contains("belum diverifikasi", RowOf(law.Html, code), StringComparison.Ordinal));
        Assert.Contains("Pasal 4, Pasal 6, Pasal 7, Pasal 8, Pasal 9", law.Text);
    }

    // The mark stands in the label of its field, before or behind it.
    private static IEnumerable<string> Marked(string html) =>
        typeof(Pengaturan).GetProperties().Select(p => p.Name).Where(name => Labels(html, name).Any(label => label.Contains("belum diverifikasi", StringComparison.Ordinal)));

    private static IEnumerable<string> Labels(string html, string name) =>
        html.Split("<label").Skip(1).Select(rest => rest.Split("</label>")[0])
            .Where(label => label.Contains($"name=\"Input.{name}\"", StringComparison.Ordinal) || label.Contains($"for=\"Input_{name}\"", StringComparison.Ordinal));

    private static string RowOf(string html, string code) =>
        html.Split("<tr role=\"row\">").Single(row => row.Contains($"?kode={code}\"", StringComparison.Ordinal));
}
