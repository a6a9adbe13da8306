using System.Text.RegularExpressions;
using Timbang.DaftarInformasi;
using Timbang.Dokumentasi;
using Timbang.Pengujian;
using Timbang.Web.Data.Publik;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Penetapan;
using Office = Timbang.Web.Tests.Hosting.Office;

namespace Timbang.Web.Tests.Pages.Publik;

/// <summary>Which columns the public may read. Whoever adds one changes these lists, and says why in the commit.</summary>
public sealed partial class WhitelistTests(Hosts hosts) : IClassFixture<Hosts>
{
    private static readonly Dictionary<string, string[]> Columns = new()
    {
        ["BadanPublik"] = ["Id", "Slug", "Name", "TimeZoneId"],
        // Stage only says whether the opening is written down; Id only picks the rows of a page, OriginId the other decisions on the same information; neither is in a row.
        ["Pengecualian"] = ["Id", "OriginId", "ButirId", "PublicTitle", "Part", "UnitName", "DecreeNumber", "From", "Until", "Lines", "Ends", "NextReview", "DeclaredOn", "Stage", "ReplacedById"],
        ["InformasiPublik"] =
        [
            "Id", "ButirId", "Title", "UnitName", "InPart", "Since",
            "Columns_Form", "Columns_Holder", "Columns_Ketersediaan", "Columns_Made", "Columns_Publisher", "Columns_Retention", "Columns_Summary",
        ],
        // By it the decree and the sheet behind an entry are linked; they are public papers.
        ["Naskah"] = ["Code"],
    };

    private static readonly Dictionary<Type, string[]> Members = new()
    {
        [typeof(ExcludedRow)] =
            ["ButirId", "PublicTitle", "Part", "UnitName", "DecreeNumber", "DecreeCode", "SheetCode", "From", "Until", "Lines", "Ends", "NextReview", "ReviewBy", "IsDeclared", "IsOpened", "Replaced", "IsWhole", "OpensOn", "LastLine", "OpenedBy"],
        // Why it opened early: the line, the cause and the day; paper and names stay in the trail.
        [typeof(LineEnd)] = ["Line", "Cause", "Day"],
        [typeof(ExcludedLine)] = ["Ground", "GroundText", "Citations", "IfOpened", "IfClosed", "Period"],
        [typeof(JangkaWaktu)] = ["Kind", "Until", "Event", "Review", "NeedsReview"],
        [typeof(OpenRow)] = ["ButirId", "Title", "UnitName", "InPart", "Columns", "Since", "DecreeCode", "SheetCode"],
        [typeof(VerifiedPaper)] = ["Kind", "Number", "Date", "Digest", "IsWhole", "Effect", "SignedDigests"],
        [typeof(CatalogueEntry)] = ["Summary", "Holder", "Publisher", "Made", "Form", "Retention", "Ketersediaan"],
        [typeof(Timbang.Web.Data.Publik.Office)] = ["Id", "Slug", "Name", "TimeZoneId"],
    };

    [Fact]
    public void A_public_row_has_these_members_and_no_other()
    {
        foreach (var (type, members) in Members)
        {
            Assert.Equal(members.Order(), type.GetProperties().Select(p => p.Name).Order());
        }
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_public_page_asks_the_database_for_these_columns_and_no_other(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var items = await office.ConsiderAsync(new ItemSpec());
        await office.DetermineAsync(host, items);
        var anyone = host.Visit();

        var statements = await host.Sql.DuringAsync(async () =>
        {
            foreach (var path in Paths(items[0]))
            {
                await anyone.GetAsync(path);
            }
        });

        var read = statements.Where(s => !s.Contains("InstallationState", StringComparison.Ordinal)).SelectMany(ColumnsOf).Distinct().ToList();
        Assert.Contains(("Pengecualian", "PublicTitle"), read);
        Assert.Contains(("InformasiPublik", "Columns_Summary"), read);
        Assert.All(read, column => Assert.Contains(column.Column, Columns.GetValueOrDefault(column.Table, [])));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Nothing_of_the_inside_is_on_a_public_page(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var items = await office.ConsiderAsync(new ItemSpec { Dissent = "Pendapat yang tidak untuk umum." });
        await office.DetermineAsync(host, items);

        foreach (var path in Paths(items[0]))
        {
            var page = await host.Visit().GetAsync(path);

            foreach (var secret in new[] { "Judul dalam", "Lampiran rahasia", "Rak rahasia", "Pegawai yang dinilai", "Pendapat yang tidak", "Bambang", "Agus Salim" })
            {
                Assert.DoesNotContain(secret, page.Html);
            }
        }
    }

    private static string[] Paths(Guid butirId) =>
    [
        "/", "/?q=nilai", "/daftar-informasi-dikecualikan?q=nilai", "/daftar-informasi-publik?q=nilai", $"/daftar-informasi-dikecualikan/{butirId}",
        "/daftar-informasi-dikecualikan.csv", "/daftar-informasi-publik.csv",
    ];

    // What stands between SELECT and FROM, with the table that its alias stands for; a query within is read by itself.
    private static IEnumerable<(string Table, string Column)> ColumnsOf(string sql)
    {
        var tables = Alias().Matches(sql).GroupBy(m => m.Groups["alias"].Value).ToDictionary(g => g.Key, g => g.First().Groups["table"].Value);
        return Selected().Matches(sql).SelectMany(select => Column().Matches(select.Groups["columns"].Value))
            .Where(m => tables.ContainsKey(m.Groups["alias"].Value))
            .Select(m => (tables[m.Groups["alias"].Value], m.Groups["column"].Value));
    }

    [GeneratedRegex("""(FROM|JOIN) "(?<table>\w+)" AS "?(?<alias>\w+)"?""")]
    private static partial Regex Alias();

    [GeneratedRegex("""^\s*SELECT (DISTINCT )?(?<columns>.*?)\s+FROM""", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Selected();

    [GeneratedRegex("""\b"?(?<alias>\w+)"?\."(?<column>\w+)" """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Column();
}
