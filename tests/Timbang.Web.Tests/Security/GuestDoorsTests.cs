using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Petugas.Pertimbangan;

namespace Timbang.Web.Tests.Security;

/// <summary>
/// Every door of the site that is not public, tried by an outside examiner at each time of the sitting, read and sent: what is his is listed here by hand, all
/// else is not there. Doors are read from the site's own routes, so that a new one is shut until somebody opens it here.
/// </summary>
public sealed partial class GuestDoorsTests(Hosts hosts) : IClassFixture<Hosts>
{
    private const string Guest = Guests.Guest;
    private const string Sitting = "/sidang/{id:guid}";

    // The own account, whenever the sign-in stands.
    private static readonly string[] Always = ["/akun", "/akun/sandi", "/akun/dua-langkah", "/akun/pilih-badan", "/keluar", "/mulai", "/tamu"];

    private static readonly string[] Open =
    [
        Sitting, Sitting + "/agenda/{agendaId:guid}", Sitting + "/layar", Sitting + "/cetak/{paper}.pdf", Sitting + "/undangan/{letterId:guid}.pdf",
        Sitting + "/kalender.ics", Sitting + "/alir",
    ];

    private static readonly string[] Minutes =
        [Sitting + "/tanda-tangan", Sitting + "/berita-acara", Sitting + "/berita-acara.pdf", Sitting + "/agenda/{agendaId:guid}/lembar"];

    [Theory, ClassData<BothDatabases>]
    public async Task Nothing_is_there_for_a_guest_but_what_is_listed(DatabaseKind kind)
    {
        var room = await hosts.AskedAsync(kind);
        var ids = await IdsAsync(room);
        var doors = await DoorsAsync(room.Host);
        Assert.Empty(Always.Concat(Open).Concat(Minutes).Except(doors.Select(d => d.Pattern)));
        List<string> wrong = [];

        wrong.AddRange(await TryAsync(room, ids, doors, Always));
        room.Wake(FakeTime.Start.AddHours(-1));
        wrong.AddRange(await TryAsync(room, ids, doors, [.. Always, .. Open]));
        await room.BeginAsync(Guest, "Anggota1", "Anggota2");
        wrong.AddRange(await TryAsync(room, ids, doors, [.. Always, .. Open]));
        await room.CloseAsync();
        wrong.AddRange(await TryAsync(room, ids, doors, [.. Always, .. Minutes]));
        await room.ActAsync(Guest, room.Path + "/tanda-tangan");
        wrong.AddRange(await TryAsync(room, ids, doors, null));

        Assert.Empty(wrong);
    }

    // Where a door is open, whatever is behind it may still not be there; where it is shut, nothing else than 404 comes, or (afterwards) the door itself.
    private static async Task<List<string>> TryAsync(Room room, Ids ids, IReadOnlyList<Door> doors, string[]? open)
    {
        var guest = await room.AtAsync(Guest);
        List<string> wrong = [];
        foreach (var (pattern, handlers) in doors)
        {
            foreach (var (path, isOwn) in ids.Fill(pattern))
            {
                var mayBe = open?.Contains(pattern) is true && isOwn;
                foreach (var handler in (isOwn ? handlers : handlers[..1]).Where(_ => !mayBe))
                {
                    wrong.AddRange(await ShutAsync(guest, path + handler, isOver: open is null));
                }
            }
        }

        return [.. wrong.Select(w => $"{room.Host.Time.Now:dd HH.mm}: {w}")];
    }

    private static async Task<IEnumerable<string>> ShutAsync(Visitor guest, string path, bool isOver)
    {
        var read = await guest.GetAsync(path);
        using var sent = await guest.Http.PostAsync(path, new FormUrlEncodedContent([]));
        var isShut = read.Status is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed || (isOver && read.Path.StartsWith("/masuk", StringComparison.Ordinal));
        var isRefused = sent.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed || (isOver && sent.StatusCode is HttpStatusCode.Unauthorized);
        return isShut && isRefused ? [] : [$"{path}: {read.Status} at {read.Path}; sent: {sent.StatusCode}"];
    }

    // Another sitting with an item, and one of every other case that a member of the Tim might come upon.
    private static async Task<Ids> IdsAsync(Room room)
    {
        var (own, place, item) = (room.Id, await room.PlaceAsync(), await room.ItemAsync());
        await room.ScheduleAsync(await room.Office.ButirAsync(Timbang.Pengujian.Stage.Diuji));
        var (other, otherPlace) = (room.Id, await room.PlaceAsync());
        room.Return(own);
        return new(own, Guid.Parse(place.Split('/')[^1]), [other, Guid.Parse(otherPlace.Split('/')[^1]), item.ButirId, room.Office.Ketua.PersonId]);
    }

    private static async Task<IReadOnlyList<Door>> DoorsAsync(TimbangHost host)
    {
        var loader = host.Services.GetRequiredService<PageLoader>();
        List<Door> doors = [];
        foreach (var route in host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var path = "/" + route.RoutePattern.RawText!.TrimStart('/');
            if (route.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
            {
                var loaded = await loader.LoadAsync(page, EndpointMetadataCollection.Empty);
                if (!IsPublic(page.ViewEnginePath))
                {
                    doors.Add(new(path, [.. loaded.HandlerMethods.Select(h => h.Name is { } name ? $"?handler={name}" : "").Prepend("").Distinct()]));
                }
            }
            else if (route.Metadata.GetMetadata<IAuthorizeData>() is not null)
            {
                doors.Add(new(path, [""]));
            }
        }

        return [.. doors.DistinctBy(d => d.Pattern)];
    }

    private static bool IsPublic(string page) => page.StartsWith("/Publik/", StringComparison.Ordinal) || page is "/Akun/Masuk" or "/Akun/Kode";

    private sealed record Door(string Pattern, string[] Handlers);

    /// <summary>The guest's own sitting with its item, and ids that are not his.</summary>
    private sealed partial record Ids(Guid Own, Guid Place, IReadOnlyList<Guid> Others)
    {
        public IEnumerable<(string Path, bool IsOwn)> Fill(string pattern) => !pattern.Contains('{', StringComparison.Ordinal)
            ? [(pattern, true)]
            : [(Fill(pattern, Own, Place), true), .. Others.Select(other => (Fill(pattern, other, Place), false))];

        private static string Fill(string pattern, Guid first, Guid second) =>
            Parameter().Replace(Parameter().Replace(pattern, pattern.Contains("{code", StringComparison.Ordinal) ? "ABC" : $"{first}", 1), $"{second}");

        [GeneratedRegex(@"\{[^}]*\}")]
        private static partial Regex Parameter();
    }
}
