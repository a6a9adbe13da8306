using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Journeys;

/// <summary>The five minutes once, in a real browser on a real port: mouse, keyboard and phone mixed. bin/proof journey makes it in every way.</summary>
public sealed class FiveMinutesTests(Templates templates)
{
    [Fact]
    public async Task A_request_becomes_a_decree_two_lists_and_a_filed_receipt()
    {
        var witness = new Witness(byNight: false);
        await using var story = await Story.OpenAsync(templates, Way.Mixed, witness);

        await FiveMinutes.LiveAsync(story);

        var item = await story.Host.WithDbAsync(db => db.Butir.SingleAsync());
        Assert.Equal((Stage.Diarsipkan, Klasifikasi.DikecualikanSebagian), (item.Stage, item.Outcome));
        Assert.Empty(witness.Findings);
    }
}
