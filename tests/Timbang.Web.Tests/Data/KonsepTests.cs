using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Jobs;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Data;

/// <summary>What is typed and not saved stays with the person who typed it.</summary>
public sealed class KonsepTests(Hosts hosts) : IClassFixture<Hosts>
{
    private const string Form = "/butir/matriks";

    // Half a letter as JSON.stringify writes it, other JSON, no JSON.
    private static readonly (string Body, string Type)[] Broken =
    [
        ("""{"form": "/butir/matriks", "text": "\ud800"}""", "application/json"),
        ("[]", "application/json"),
        ("{\"form\": ", "application/json"),
        ("form=satu", "text/plain"),
    ];

    [Theory, ClassData<BothDatabases>]
    public async Task A_draft_comes_back_to_its_writer_only_and_can_be_thrown_away(DatabaseKind kind)
    {
        var (host, sri, wayan) = await TwoAsync(kind);

        await KeepAsync(sri, "satu");
        await KeepAsync(sri, "dua");

        Assert.Contains("\"text\":\"dua\"", (await sri.GetAsync($"/konsep?form={Form}")).Html);
        Assert.Equal(HttpStatusCode.NoContent, (await wayan.GetAsync($"/konsep?form={Form}")).Status);
        Assert.Equal(1, await host.WithDbAsync(db => db.Konsep.CountAsync()));

        await KeepAsync(sri, "");

        Assert.Equal(0, await host.WithDbAsync(db => db.Konsep.CountAsync()));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Saving_the_form_throws_its_draft_away_and_no_other(DatabaseKind kind)
    {
        var (host, sri, wayan) = await TwoAsync(kind);
        const string page = "/pengelola/unit/baru";
        await SendAsync(sri, page, "satu", await TokenAsync(sri));
        await SendAsync(wayan, page, "dua", await TokenAsync(wayan));
        await KeepAsync(sri, "tiga");

        await sri.SubmitAsync(await sri.GetAsync(page), new() { ["Input.Name"] = "Dinas Kesehatan", ["Input.Code"] = "DINKES" });

        Assert.Equal(["dua", "tiga"], await host.WithDbAsync(db => db.Konsep.OrderBy(k => k.Text).Select(k => k.Text).ToListAsync()));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_draft_without_token_or_beyond_its_bounds_is_refused(DatabaseKind kind)
    {
        var (host, sri, _) = await TwoAsync(kind);

        Assert.Equal(HttpStatusCode.BadRequest, await SendAsync(sri, Form, "satu", token: null));
        Assert.Equal(HttpStatusCode.BadRequest, await SendAsync(sri, new string('x', 201), "satu", await TokenAsync(sri)));
        Assert.Equal(HttpStatusCode.BadRequest, await SendAsync(sri, Form, "nul \0", await TokenAsync(sri)));
        foreach (var (body, type) in Broken)
        {
            Assert.Equal((body, HttpStatusCode.BadRequest), (body, await SendRawAsync(sri, new StringContent(body, null, type), await TokenAsync(sri))));
        }

        Assert.Equal(HttpStatusCode.NoContent, (await sri.GetAsync("/konsep?form=%00")).Status);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await SendAsync(sri, Form, new string('x', (200 * 1024) + 1), await TokenAsync(sri)));
        Assert.Equal(0, await host.WithDbAsync(db => db.Konsep.CountAsync()));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Drafts_and_keys_are_thrown_away_after_thirty_days(DatabaseKind kind)
    {
        var (host, sri, _) = await TwoAsync(kind);
        await KeepAsync(sri, "satu");
        await host.WithDbAsync(async db =>
        {
            db.Add(new IdempotencyKey { PersonId = Guid.CreateVersion7(), Key = Guid.CreateVersion7(), Instant = host.Time.Now });
            await db.SaveChangesAsync();
        });

        host.Time.Now = FakeTime.Start.AddDays(30);
        await host.WithDbAsync(db => PurgingJob.PurgeAsync(db, CancellationToken.None));
        Assert.Equal((1, 1), await LeftAsync(host));

        host.Time.Now = FakeTime.Start.AddDays(30).AddSeconds(1);
        await host.WithDbAsync(db => PurgingJob.PurgeAsync(db, CancellationToken.None));
        Assert.Equal((0, 0), await LeftAsync(host));
    }

    private async Task<(TimbangHost Host, Visitor Sri, Visitor Wayan)> TwoAsync(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var badan = await Given.BadanAsync(host);
        return (
            host,
            await host.SignInAsync(await Given.PersonAsync(host, badan, Role.Administrator, name: "Sri Wahyuni")),
            await host.SignInAsync(await Given.PersonAsync(host, badan, Role.Administrator, name: "Wayan Sudarma")));
    }

    private static async Task KeepAsync(Visitor visitor, string text) =>
        Assert.Equal(HttpStatusCode.NoContent, await SendAsync(visitor, Form, text, await TokenAsync(visitor)));

    private static async Task<string?> TokenAsync(Visitor visitor) =>
        (await visitor.GetAsync("/pengelola/unit/baru")).Form()["__RequestVerificationToken"];

    private static Task<HttpStatusCode> SendAsync(Visitor visitor, string form, string text, string? token) =>
        SendRawAsync(visitor, JsonContent.Create(new { form, text }), token);

    private static async Task<HttpStatusCode> SendRawAsync(Visitor visitor, HttpContent content, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/konsep") { Content = content };
        request.Headers.TryAddWithoutValidation("RequestVerificationToken", token);
        using var answer = await visitor.Http.SendAsync(request);
        return answer.StatusCode;
    }

    private static async Task<(int Drafts, int Keys)> LeftAsync(TimbangHost host) =>
        (await host.WithDbAsync(db => db.Konsep.CountAsync()), await host.WithDbAsync(db => db.Set<IdempotencyKey>().CountAsync()));
}
