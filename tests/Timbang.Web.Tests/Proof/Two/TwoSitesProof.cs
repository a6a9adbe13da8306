using System.Net;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Tests.Doors;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Security;

namespace Timbang.Web.Tests.Proof.Two;

/// <summary>What people do at two sites in the same moment is what they would have done one after the other at one.</summary>
[Trait("proof", "two")]
public sealed class TwoSitesProof(Templates templates, ITestOutputHelper output)
{
    private const int Files = 24;
    private const int Decrees = 6;

    [Fact]
    public async Task Numbers_taken_at_both_sites_at_once_have_no_gap_and_no_twin()
    {
        await using var host = new TimbangHost(DatabaseKind.Postgres, await templates.CopyAsync(DatabaseKind.Postgres));
        var world = await World.OpenAsync(host);
        List<Errand> errands = [];
        for (var i = 0; i < Decrees; i++)
        {
            var dossier = await world.SetAsync(Scene.Disetujui);
            errands.Add(await DrawAsync(world, nameof(Office.Ppid), $"/keputusan/{dossier.Keputusan!.Id}/tetapkan", null, new() { ["Input.Date"] = "23 November 2026" }));
        }

        for (var i = 0; i < Files; i++)
        {
            errands.Add(await DrawAsync(world, nameof(Office.Petugas), "/uji/buka", null, new() { ["Input.Kind"] = "Prakarsa", ["Input.Title"] = $"Berkas {i}" }));
        }

        await using var nodes = await Nodes.ServeAsync(host.Database);
        await nodes.WarmUpAsync(errands[0]);
        await nodes.WarmUpAsync(errands[^1]);
        var answers = await nodes.SendAtOnceAsync(errands);

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer?.Status));
        var decrees = await host.Database.QueryAsync<int>("SELECT \"Ordinal\" FROM \"Keputusan\" WHERE \"Ordinal\" IS NOT NULL ORDER BY 1");
        var files = await host.Database.QueryAsync<string>("SELECT \"Number\" FROM \"UjiKonsekuensi\" ORDER BY 1");
        Assert.Equal(Enumerable.Range(1, Decrees), decrees);
        Assert.Equal(Enumerable.Range(1, Decrees + Files).Select(number => $"UK-2026/{number:000}"), files);
        await AssertWholeAsync(host);
        output.WriteLine($"{Decrees} decrees and {Files} files numbered from both sites at once");
    }

    [Fact]
    public async Task Members_vote_at_different_sites_at_once_and_the_chair_confirms_all_of_it()
    {
        await using var host = new TimbangHost(DatabaseKind.Postgres, await templates.CopyAsync(DatabaseKind.Postgres));
        var world = await World.OpenAsync(host);
        var dossier = await world.SetAsync(Scene.Dibahas);
        var address = $"/sidang/{dossier.Sidang!.Id}/agenda/{dossier.Agenda!.Id}";
        string[] voters = [nameof(Office.Ketua), nameof(Office.Anggota1), nameof(Office.Anggota2), "Anggota3", "Anggota4"];
        List<Errand> votes = [];
        foreach (var who in voters)
        {
            votes.Add(await DrawAsync(world, who, address, nameof(AgendaItem.Suarakan), new() { ["Input.Choice"] = "DikecualikanSebagian" }));
        }

        await using var nodes = await Nodes.ServeAsync(host.Database);
        await nodes.WarmUpAsync(votes[0]);
        var answers = await nodes.SendAtOnceAsync(votes);
        var confirm = await DrawAsync(world, nameof(Office.Ketua), address, nameof(AgendaItem.Putuskan), []);
        var confirmed = await Answer.ToAsync(confirm, nodes.AtSecond);

        Assert.All(answers.Append(confirmed), answer => Assert.Equal(HttpStatusCode.Redirect, answer?.Status));
        var item = await host.WithDbAsync(db => db.Agenda.AsNoTracking().SingleAsync(a => a.Id == dossier.Agenda.Id));
        Assert.Equal((voters.Length, AgendaStage.Diputus, (Choice?)Choice.DikecualikanSebagian), (item.Votes.Count, item.Stage, item.Outcome));
        await AssertWholeAsync(host);
        output.WriteLine($"{voters.Length} votes at two sites at once");
    }

    [Fact]
    public async Task Who_signs_in_at_one_site_is_in_at_the_other_and_out_of_both()
    {
        await using var host = new TimbangHost(DatabaseKind.Postgres, await templates.CopyAsync(DatabaseKind.Postgres));
        var world = await World.OpenAsync(host);
        var person = await Given.PersonAsync(host, world.Office.Badan, Role.Ppid);
        await host.GivePasswordAsync(person);
        await using var nodes = await Nodes.ServeAsync(host.Database);
        var visitor = await nodes.First.VisitAsync();

        var desk = await visitor.EnterAsync(person);
        var there = await AskAsync(nodes.AtSecond, HttpMethod.Get, "/meja", visitor.Cookies);
        var leaving = (await visitor.GetAsync("/akun")).Form("/keluar");
        var left = await AskAsync(nodes.AtSecond, HttpMethod.Post, leaving.Action, visitor.Cookies, leaving.Fields);
        var back = await AskAsync(nodes.AtFirst, HttpMethod.Get, "/meja", visitor.Cookies);

        Assert.Equal("/meja", desk.Path);
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Redirect, HttpStatusCode.Redirect], [there.Status, left.Status, back.Status]);
        Assert.Contains("/masuk", back.Location);
    }

    private static async Task<(HttpStatusCode Status, string Location)> AskAsync(
        HttpClient site, HttpMethod method, string path, string cookies, IEnumerable<KeyValuePair<string, string>>? fields = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = fields is null ? null : new FormUrlEncodedContent(fields) };
        request.Headers.Add("Cookie", cookies);
        using var answer = await site.SendAsync(request);
        return (answer.StatusCode, answer.Headers.Location?.ToString() ?? "");
    }

    private static async Task<Errand> DrawAsync(World world, string who, string address, string? handler, Dictionary<string, string> typed)
    {
        var (visitor, _) = await world.AtAsync(who);
        var page = await visitor.GetAsync(address);
        return new(who, visitor, page, page.Form(handler is null ? null : "handler=" + handler), typed);
    }

    private static async Task AssertWholeAsync(TimbangHost host)
    {
        var (code, text) = await host.VerifyTrailAsync();
        Assert.True(code == 0, text);
    }
}
