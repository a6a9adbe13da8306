using System.Net;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Doors;

/// <summary>Every form of the staff pages sent as it must not be, by somebody who might send it rightly: nothing happens.</summary>
public sealed class ForgedFormsTests(Hosts hosts) : IClassFixture<Hosts>
{
    private const string Token = "__RequestVerificationToken";

    private static readonly string[] OtherVerbs = ["PUT", "PATCH", "DELETE"];

    [Theory, ClassData<BothDatabases>]
    public Task A_form_without_its_token_or_with_anothers_is_refused(DatabaseKind kind) => AtEveryDoorAsync(kind, async (door, dossier, mine, others) =>
    {
        foreach (var token in new[] { null, others.Token, mine.Token[..^4] + "AAAA" })
        {
            var fields = Trial.Fields(door, dossier, token ?? "");
            var answer = await mine.Visitor.PostAsync(door.Target(dossier), fields.Where(f => token is not null || f.Key != Token));
            Assert.True(answer.Status is HttpStatusCode.BadRequest, $"{door.Route} with token {token ?? "none"}: {answer.Status} {answer.Path}");
        }
    });

    [Theory, ClassData<BothDatabases>]
    public Task Reading_an_address_acts_never(DatabaseKind kind) => AtEveryDoorAsync(kind, async (door, dossier, mine, _) =>
    {
        var target = door.Target(dossier);
        var fields = Trial.Fields(door, dossier, mine.Token).Select(f => $"{Uri.EscapeDataString(f.Key)}={Uri.EscapeDataString(f.Value)}");
        var asked = $"{target}{(target.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{string.Join('&', fields)}";
        foreach (var verb in new[] { HttpMethod.Get, HttpMethod.Head, HttpMethod.Options })
        {
            using var answer = await mine.Visitor.Http.SendAsync(new HttpRequestMessage(verb, asked));
            Assert.True(answer.StatusCode < HttpStatusCode.InternalServerError, $"{verb} {asked}: {answer.StatusCode}");
        }
    });

    [Theory, ClassData<BothDatabases>]
    public Task A_form_is_sent_by_its_own_verb_only(DatabaseKind kind) => AtEveryDoorAsync(kind, async (door, dossier, mine, _) =>
    {
        foreach (var verb in OtherVerbs)
        {
            using var request = new HttpRequestMessage(new HttpMethod(verb), door.Target(dossier));
            request.Content = new FormUrlEncodedContent(Trial.Fields(door, dossier, mine.Token));
            using var answer = await mine.Visitor.Http.SendAsync(request);
            Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed, $"{verb} {door.Route}: {answer.StatusCode}");
        }
    });

    [Theory, ClassData<BothDatabases>]
    public Task A_form_that_the_page_does_not_have_is_not_found(DatabaseKind kind) => AtEveryDoorAsync(kind, async (door, dossier, mine, _) =>
    {
        // Where a page has one form, the framework takes it whatever the handler is called.
        if (DoorMap.Doors.All(d => d.Page != door.Page || d.Handler is not null))
        {
            var answer = await mine.Visitor.PostAsync(dossier.Fill(door.Address) + "?handler=Semua", Trial.Fields(door, dossier, mine.Token));
            Assert.True(answer.Status is HttpStatusCode.NotFound, $"{door.Route}: {answer.Status} {answer.Path}");
        }
    });

    // The token may stand in a header; an act without a form would miss its transaction and its key.
    [Theory, ClassData<BothDatabases>]
    public Task What_is_no_form_is_not_acted_on(DatabaseKind kind) => AtEveryDoorAsync(kind, async (door, dossier, mine, _) =>
    {
        foreach (var content in new HttpContent?[] { null, new StringContent("{\"Input\":{\"Reason\":\"Ada\"}}", System.Text.Encoding.UTF8, "application/json") })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, door.Target(dossier)) { Content = content };
            request.Headers.Add("RequestVerificationToken", mine.Token);
            using var answer = await mine.Visitor.Http.SendAsync(request);
            Assert.True(answer.StatusCode is HttpStatusCode.UnsupportedMediaType, $"{door.Route} {content?.Headers.ContentType}: {answer.StatusCode}");
        }
    });

    // Each door once, at the first scene in which somebody might open it; all of them leave every row as it was.
    private async Task AtEveryDoorAsync(
        DatabaseKind kind,
        Func<Door, Dossier, (Visitor Visitor, string Token), (Visitor Visitor, string Token), Task> tryAsync)
    {
        var host = await hosts.FreshAsync(kind);
        var world = await World.OpenAsync(host, pengaturan: Office.Settings with { RatificationNeeded = true, OriginalByTwo = true });
        await using var ledger = new Ledger(host);
        var others = await world.AtAsync(nameof(Office.PetugasLain));
        HashSet<string> done = [];
        foreach (var scene in Enum.GetValues<Scene>())
        {
            var dossier = await world.SetAsync(scene);
            var doors = DoorMap.OpenIn(dossier).Where(d => !done.Contains(d.Door.Route)).DistinctBy(d => d.Door.Route).ToList();
            var before = await ledger.RowsAsync();
            foreach (var (door, role) in doors)
            {
                done.Add(door.Route);
                await tryAsync(door, dossier, await world.AtAsync(door.HolderOf(role)), others);
            }

            Assert.Empty((await ledger.RowsAsync()).Except(before));
        }

        Assert.Empty(DoorMap.Doors.Select(d => d.Route).Except(done));
    }
}
