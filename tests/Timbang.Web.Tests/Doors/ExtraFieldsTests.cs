using System.Reflection;
using Timbang.Pelaksana;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Doors;

/// <summary>
/// What a form does not ask cannot be set by sending it. Each door is opened three times on items alike: twice as it is
/// drawn, and once with fields of every name that the cases, the page and the person have. What two plain ones have alike
/// the third has too.
/// </summary>
public sealed class ExtraFieldsTests(Hosts hosts) : IClassFixture<Hosts>
{
    private static readonly string[] Kinds = ["UjiKonsekuensi", "Butir", "Sidang", "Agenda", "Keputusan", "TandaTerima"];

    private static readonly Type[] Known =
    [
        typeof(Timbang.Pengujian.UjiKonsekuensi), typeof(Timbang.Pengujian.Butir), typeof(Timbang.Pengujian.Sidang), typeof(Timbang.Pengujian.AgendaItem),
        typeof(Timbang.Penetapan.Keputusan), typeof(Timbang.Penetapan.TandaTerima), typeof(Penugasan), typeof(Mandate), typeof(Actor), typeof(BadanPublik),
    ];

    // What a form binds is settled before any database is asked: one of the two shows it.
    [Fact]
    public async Task A_field_that_the_form_does_not_have_sets_nothing()
    {
        var host = await hosts.FreshAsync(DatabaseKind.Sqlite);
        var worlds = await Worlds.OfEveryDoorAsync(host);
        var other = await World.OpenAsync(host, "Kota Seberang");
        await using var ledger = new Ledger(host);
        HashSet<string> done = [];
        foreach (var (world, scene) in worlds)
        {
            foreach (var (door, role) in DoorMap.OpenIn(await world.SetAsync(scene)).Where(o => done.Add(o.Door.Route)).ToList())
            {
                var extras = Extras(door, other.Office);
                var alike = await ActAsync(world, ledger, door, scene, role, []);
                var again = await ActAsync(world, ledger, door, scene, role, []);
                var forged = await ActAsync(world, ledger, door, scene, role, extras);
                Assert.Equal(alike.Keys.Order(), forged.Keys.Order());
                Assert.All(alike.Where(a => again.GetValueOrDefault(a.Key) == a.Value), a => Assert.True(
                    forged[a.Key] == a.Value, $"{door.Route}: {a.Key} was {a.Value} and is {forged[a.Key]}."));
            }
        }

        Assert.Empty(DoorMap.Doors.Select(d => d.Route).Except(done));
    }

    // What the act left behind: every column of every row that was not there before, named by table and column.
    private static async Task<Dictionary<string, string>> ActAsync(
        World world, Ledger ledger, Door door, Scene scene, Role role, Dictionary<string, string> extras)
    {
        var dossier = await world.SetAsync(scene);
        var before = await ledger.RowsAsync();
        var (visitor, token) = await world.AtAsync(door.HolderOf(role));
        var page = await visitor.GetAsync(dossier.Fill(door.Address));
        var form = page.Forms.First(door.IsDrawnAs);
        var answer = await visitor.PostAsync(form.Action, form.With(door.TypedFor(dossier)).Concat(extras));
        var left = Columns((await ledger.RowsAsync()).Except(before));
        Assert.True(left.Count > 0, $"{door.Route}, {extras.Count} fields more: {answer.Status} {answer.Path} {answer.Text}");
        return left;
    }

    // Several new rows of a table are told apart by their order of columns, which is that of their values.
    private static Dictionary<string, string> Columns(IEnumerable<string> rows) => rows
        .SelectMany(row => row.Split(": ", 2)[1].Split(" | ").Select(cell => (Name: $"{row.Split(": ", 2)[0]}.{cell.Split('=', 2)[0]}", Value: cell.Split('=', 2)[1])))
        .GroupBy(c => c.Name)
        .ToDictionary(g => g.Key, g => string.Join(", ", g.Select(c => c.Value).Order(StringComparer.Ordinal)));

    private static Dictionary<string, string> Extras(Door door, Office other)
    {
        var page = typeof(Entry).Assembly.GetType("Timbang.Web.Pages.Petugas." + door.Page.Replace('/', '.'), throwOnError: true)!;
        var asked = page.GetProperty("Input")!.PropertyType.GetProperties().Select(p => p.Name).ToHashSet();
        var names = Known.SelectMany(t => t.GetProperties()).Select(p => (p.Name, Value: ValueOf(p, other))).DistinctBy(p => p.Name).ToList();
        var prefixes = page.GetProperties().Where(p => Known.Contains(p.PropertyType)).Select(p => p.Name + ".").Concat(["Input.", "Actor.", ""]);
        return prefixes
            .SelectMany(prefix => names.Where(n => prefix != "Input." || !asked.Contains(n.Name)).Select(n => (Key: prefix + n.Name, n.Value)))
            .ToDictionary(e => e.Key, e => e.Value, StringComparer.OrdinalIgnoreCase);
    }

    private static string ValueOf(PropertyInfo property, Office other)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return type switch
        {
            _ when property.Name == nameof(Actor.BadanPublikId) => other.Badan.Id.ToString(),
            _ when property.Name.EndsWith("UnitId", StringComparison.Ordinal) => other.Unit.Id.ToString(),
            _ when type == typeof(Guid) => other.Ppid.PersonId.ToString(),
            _ when type == typeof(Role) => nameof(Role.Administrator),
            { IsEnum: true } => Enum.GetNames(type)[^1],
            _ when type == typeof(DateOnly) || type == typeof(DateTimeOffset) => "2020-01-01",
            _ when type == typeof(bool) => "true",
            _ => "7",
        };
    }
}
