using System.Text.RegularExpressions;

namespace Timbang.Tests.Repository;

/// <summary>
/// The map of STYLE, section 1. An arrow points from what comes later in the life of information to what came before;
/// a room sends out at most two, nothing comes back. A new arrow is a change to this list, with its reason in the commit.
/// </summary>
public sealed partial class RoomsTests
{
    private const string Law = "src/Timbang/";
    private const string Pages = "src/Timbang.Web/Pages/";

    private static readonly string[] GroundFloor = ["Waktu", "Pelaksana", "DasarHukum", "Dokumentasi"];

    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Pengujian"] = [],
        ["Penetapan"] = ["Pengujian"],
        // Penetapan, whose decree makes an entry; Pengujian, because an entry keeps the decided lines of the matrix as they were.
        ["DaftarInformasi"] = ["Penetapan", "Pengujian"],
        ["Pelayanan"] = ["Penetapan"],
        ["Keberatan"] = ["Pelayanan"],
        ["Sengketa"] = ["Keberatan"],
    };

    [Fact]
    public void Every_room_of_the_law_is_on_the_map() => Checkout.Nothing(Rooms().Except(GroundFloor).Except(Arrows.Keys));

    [Fact]
    public void No_room_sends_an_arrow_that_is_not_on_the_map()
    {
        var strays = Used().Where(arrow => !GroundFloor.Contains(arrow.To) && !Allowed(arrow.From).Contains(arrow.To));

        Checkout.Nothing(strays.Select(arrow => $"{arrow.File} uses {arrow.To}"));
    }

    [Fact]
    public void The_map_has_at_most_two_arrows_from_a_room_and_no_circle()
    {
        Assert.All(Arrows, room => Assert.InRange(room.Value.Length, 0, 2));
        Assert.All(Arrows.Keys, room => Assert.DoesNotContain(room, Reachable(room)));
    }

    [Fact]
    public void The_ground_floor_has_no_circle()
    {
        var below = Used().Where(arrow => GroundFloor.Contains(arrow.From)).ToLookup(arrow => arrow.From, arrow => arrow.To);

        Assert.All(GroundFloor, room => Assert.DoesNotContain(room, Walk(room, from => below[from])));
    }

    [Fact]
    public void The_law_touches_no_file_network_database_or_web()
    {
        var touching = Checkout.Ending(".cs").Where(file => file.StartsWith(Law, StringComparison.Ordinal))
            .SelectMany(file => WorldUsing().Matches(Code(file)).Select(match => $"{file}: {match.Value}"));

        Checkout.Nothing(touching);
        Assert.DoesNotContain("PackageReference", Checkout.Read(Law + "Timbang.csproj"));
    }

    [Fact]
    public void A_page_uses_no_other_page()
    {
        var strays = PageFiles().SelectMany(
            file => PageNamespace().Matches(Code(file)).Select(match => match.Groups["room"].Value)
                .Where(room => !(room + ".").StartsWith("Shared.", StringComparison.Ordinal) && !(room + ".").StartsWith(RoomOfPage(file), StringComparison.Ordinal))
                .Select(room => $"{file} uses {room}"));

        Checkout.Nothing(strays);
    }

    [Fact]
    public void Public_pages_read_only_the_projections_of_Data_Publik()
    {
        var open = PageFiles().Where(file => file.StartsWith(Pages + "Publik/", StringComparison.Ordinal));

        Assert.All(open, file => Assert.DoesNotContain("TimbangDb", Code(file)));
    }

    private static IEnumerable<(string File, string From, string To)> Used() =>
        from file in Checkout.Ending(".cs")
        where file.StartsWith(Law, StringComparison.Ordinal)
        let room = RoomOf(file)
        from match in Mention().Matches(Code(file))
        let target = match.Groups["room"].Value
        where Rooms().Contains(target) && target != room
        select (file, room, target);

    private static IEnumerable<string> Rooms() => Checkout.Ending(".cs")
        .Where(file => file.StartsWith(Law, StringComparison.Ordinal)).Select(RoomOf).Where(room => room.Length > 0).Distinct();

    // Files of the root (CaseFile, Step, ...) belong to every room and may know the ground floor only.
    private static string RoomOf(string file) => file[Law.Length..].Split('/') is [var room, _, ..] ? room : "";

    private static string[] Allowed(string room) => Arrows.GetValueOrDefault(room, []);

    private static HashSet<string> Reachable(string room) => Walk(room, Allowed);

    private static HashSet<string> Walk(string start, Func<string, IEnumerable<string>> next)
    {
        var seen = new HashSet<string>();
        var open = new Queue<string>(next(start));
        while (open.TryDequeue(out var room))
        {
            if (seen.Add(room))
            {
                next(room).ToList().ForEach(open.Enqueue);
            }
        }

        return seen;
    }

    private static IEnumerable<string> PageFiles() =>
        Checkout.Ending(".cs", ".cshtml").Where(file => file.StartsWith(Pages, StringComparison.Ordinal));

    private static string RoomOfPage(string file) => Path.GetDirectoryName(file[Pages.Length..])!.Replace('/', '.') + ".";

    // Comments and texts may name anything.
    private static string Code(string file) => Silent().Replace(Checkout.Read(file), "");

    [GeneratedRegex(@"//[^\n]*|@?""(?:\\.|[^""\\\n])*""")]
    private static partial Regex Silent();

    [GeneratedRegex(@"(?:\bTimbang\.|(?<![\w.]))(?<room>[A-Z]\w+)(?=\s*[.;])")]
    private static partial Regex Mention();

    [GeneratedRegex(@"\b(System\.(IO|Net|Data|Diagnostics\.Process)|Microsoft)\b[\w.]*")]
    private static partial Regex WorldUsing();

    [GeneratedRegex(@"\bTimbang\.Web\.Pages\.(?<room>\w+(?:\.\w+)*)")]
    private static partial Regex PageNamespace();
}
