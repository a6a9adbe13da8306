using System.Net;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Doors;

/// <summary>Every form of the staff pages sent as it must not be, by somebody who might send it rightly: nothing happens.</summary>
public sealed class ForgedFormsTests(Hosts hosts) : IClassFixture<Hosts>
{
    private const string Token = "__RequestVerificationToken";

    private static readonly string[] OtherVerbs = ["PUT", "PATCH", "DELETE"];

    private static readonly Func<Door, Dossier, (Visitor Visitor, string Token), (Visitor Visitor, string Token), Task>[] Tries =
    [
        WithoutItsTokenAsync,
        ByReadingItsAddressAsync,
        ByAnotherVerbAsync,
        ToAHandlerThatIsNoneAsync,
        AsNoFormAsync,
    ];

    // Each door once, at the first scene in which somebody might open it; all tries leave every row as it was.
    [Theory, ClassData<BothDatabases>]
    public async Task A_form_that_is_forged_does_nothing(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var worlds = await Worlds.OfEveryDoorAsync(host);
        await using var ledger = new Ledger(host);
        HashSet<string> done = [];
        foreach (var (world, scene) in worlds)
        {
            var dossier = await world.SetAsync(scene);
            var before = await ledger.RowsAsync();
            foreach (var (door, role) in DoorMap.OpenIn(dossier).Where(o => done.Add(o.Door.Route)))
            {
                foreach (var tryAsync in Tries)
                {
                    await tryAsync(door, dossier, await world.AtAsync(door.HolderOf(role)), await world.AtAsync(nameof(Office.PetugasLain)));
                }
            }

            Assert.Empty((await ledger.RowsAsync()).Except(before));
        }

        Assert.Empty(DoorMap.Doors.Select(d => d.Route).Except(done));
    }

    private static async Task WithoutItsTokenAsync(Door door, Dossier dossier, (Visitor Visitor, string Token) mine, (Visitor Visitor, string Token) others)
    {
        foreach (var token in new[] { null, others.Token, mine.Token[..^4] + "AAAA" })
        {
            var fields = Trial.Fields(door, dossier, token ?? "");
            var answer = await mine.Visitor.PostAsync(door.Target(dossier), fields.Where(f => token is not null || f.Key != Token));
            Assert.True(answer.Status is HttpStatusCode.BadRequest, $"{door.Route} with token {token ?? "none"}: {answer.Status} {answer.Path}");
        }
    }

    // Reading an address acts never.
    private static async Task ByReadingItsAddressAsync(Door door, Dossier dossier, (Visitor Visitor, string Token) mine, (Visitor Visitor, string Token) others)
    {
        var target = door.Target(dossier);
        var fields = Trial.Fields(door, dossier, mine.Token).Select(f => $"{Uri.EscapeDataString(f.Key)}={Uri.EscapeDataString(f.Value)}");
        var asked = $"{target}{(target.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{string.Join('&', fields)}";
        foreach (var verb in new[] { HttpMethod.Get, HttpMethod.Head, HttpMethod.Options })
        {
            using var answer = await mine.Visitor.Http.SendAsync(new HttpRequestMessage(verb, asked));
            Assert.True(answer.StatusCode < HttpStatusCode.InternalServerError, $"{verb} {asked}: {answer.StatusCode}");
        }
    }

    private static async Task ByAnotherVerbAsync(Door door, Dossier dossier, (Visitor Visitor, string Token) mine, (Visitor Visitor, string Token) others)
    {
        foreach (var verb in OtherVerbs)
        {
            using var request = new HttpRequestMessage(new HttpMethod(verb), door.Target(dossier));
            request.Content = new FormUrlEncodedContent(Trial.Fields(door, dossier, mine.Token));
            using var answer = await mine.Visitor.Http.SendAsync(request);
            Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed, $"{verb} {door.Route}: {answer.StatusCode}");
        }
    }

    private static async Task ToAHandlerThatIsNoneAsync(Door door, Dossier dossier, (Visitor Visitor, string Token) mine, (Visitor Visitor, string Token) others)
    {
        // Where a page has one form, the framework takes it whatever the handler is called.
        if (DoorMap.Doors.All(d => d.Page != door.Page || d.Handler is not null))
        {
            var answer = await mine.Visitor.PostAsync(dossier.Fill(door.Address) + "?handler=Semua", Trial.Fields(door, dossier, mine.Token));
            Assert.True(answer.Status is HttpStatusCode.NotFound, $"{door.Route}: {answer.Status} {answer.Path}");
        }
    }

    // The token may stand in a header; an act without a form would miss its transaction and its key.
    private static async Task AsNoFormAsync(Door door, Dossier dossier, (Visitor Visitor, string Token) mine, (Visitor Visitor, string Token) others)
    {
        foreach (var content in new HttpContent?[] { null, new StringContent("{\"Input\":{\"Reason\":\"Ada\"}}", System.Text.Encoding.UTF8, "application/json") })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, door.Target(dossier)) { Content = content };
            request.Headers.Add("RequestVerificationToken", mine.Token);
            using var answer = await mine.Visitor.Http.SendAsync(request);
            Assert.True(answer.StatusCode is HttpStatusCode.UnsupportedMediaType, $"{door.Route} {content?.Headers.ContentType}: {answer.StatusCode}");
        }
    }
}
