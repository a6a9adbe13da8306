using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Journeys;

namespace Timbang.Web.Tests.Looks;

/// <summary>The pictures of the README, made from the demo: desk, matrix and public list, at a desk and on a phone.</summary>
[Trait("proof", "readme")]
public sealed class ReadmePicturesProof(Templates templates, ITestOutputHelper output)
{
    private const long Largest = 150 * 1024;

    private static readonly (string Pattern, string Who, string Name)[] Wanted =
    [
        ("/meja", "Ppid", "meja"),
        ("/butir/{id:guid}/matriks", "PpidPelaksana", "matriks"),
        ("/daftar-informasi-dikecualikan", "publik", "daftar"),
    ];

    [Fact]
    public async Task Desk_matrix_and_public_list_are_pictured()
    {
        await using var host = await Showroom.OpenAsync(templates);
        var sights = await (await Guide.MeetAsync(host)).EveryFaceAsync([.. Wanted.Select(w => w.Pattern)]);
        var folder = Pictures.Folder("readme");
        await using var browser = await Browser.StartAsync();

        foreach (var (pattern, who, name) in Wanted)
        {
            // What anyone reads looks the same to whoever was let in first: it is opened here by nobody.
            var isPublic = who == "publik";
            var sight = sights.First(s => s.Pattern == pattern && (isPublic || s.Who == who));
            foreach (var width in new[] { Screen.Desk, Screen.Phone })
            {
                var person = await browser.SitDownAsync(host.ClientOptions.BaseAddress, width);
                await person.GoAsync(isPublic ? "/" : sight.Door!);
                await person.GoAsync(sight.Path);
                await person.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{width}.png") });
            }
        }

        var pictures = Directory.GetFiles(folder).Select(file => new FileInfo(file)).ToList();
        output.WriteLine($"{pictures.Count} pictures in {folder}");
        Assert.Equal(Wanted.Length * 2, pictures.Count);
        Assert.All(pictures, picture => Assert.InRange(picture.Length, 1, Largest));
    }
}
