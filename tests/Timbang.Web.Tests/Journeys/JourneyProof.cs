using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Journeys;

/// <summary>
/// The five minutes in every way: at a desk and on a phone, by mouse, thumb and keyboard, with and without script, on both
/// databases; each stop held against axe by day and by night. Pictures are kept.
/// </summary>
[Trait("proof", "journey")]
public sealed class JourneyProof(Templates templates, ITestOutputHelper output)
{
    [Theory, ClassData<BothDatabases>]
    public Task With_a_mouse_at_a_desk(DatabaseKind kind) => LiveAsync(new(kind, Seat.Desk));

    [Theory, ClassData<BothDatabases>]
    public Task With_a_thumb_on_a_phone(DatabaseKind kind) => LiveAsync(new(kind, Seat.Phone));

    [Theory, ClassData<BothDatabases>]
    public Task By_keyboard_alone(DatabaseKind kind) => LiveAsync(new(kind, Seat.AtKeys));

    [Theory, ClassData<BothDatabases>]
    public Task Without_script_at_a_desk(DatabaseKind kind) => LiveAsync(new(kind, Seat.Desk with { Script = false }));

    [Theory, ClassData<BothDatabases>]
    public Task Without_script_on_a_phone(DatabaseKind kind) => LiveAsync(new(kind, Seat.Phone with { Script = false }));

    [Theory, ClassData<BothDatabases>]
    public Task By_keyboard_alone_and_without_script(DatabaseKind kind) => LiveAsync(new(kind, Seat.AtKeys with { Script = false }));

    private async Task LiveAsync(Way way)
    {
        var witness = new Witness(byNight: true, Pictures.Folder(Path.Combine("journey", way.ToString())));
        var watch = Stopwatch.StartNew();
        await using var story = await Story.OpenAsync(templates, way, witness);

        await FiveMinutes.LiveAsync(story);

        output.WriteLine($"{way}: {witness.Stops} stops in {watch.Elapsed.TotalSeconds:F0} s, {witness.Took.TotalSeconds:F0} s of them looking; {witness.Findings.Count} findings");
        Assert.Equal(Stage.Diarsipkan, await story.Host.WithDbAsync(db => db.Butir.Select(b => b.Stage).SingleAsync()));
        Assert.Empty(witness.Findings);
    }
}
