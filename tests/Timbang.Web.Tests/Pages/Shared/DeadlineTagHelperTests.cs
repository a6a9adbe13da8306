using System.Net;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Timbang.Waktu;
using Timbang.Web.Data;
using Timbang.Web.Pages.Shared;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Shared;

/// <summary>The due date of staff pages: its weekday at once, and unfolded why that day.</summary>
public sealed class DeadlineTagHelperTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Fact]
    public async Task Folded_it_says_the_day_and_unfolded_why()
    {
        var html = await DrawAsync(NationalHolidays.Calendar.RequestAnswer(new(2026, 11, 20)));

        Assert.StartsWith("<details class=\"deadline stack\">", html);
        Assert.Contains("<summary>Jumat, 4 Desember 2026</summary>", html);
        Assert.Contains("10 hari kerja sejak Jumat, 20 November 2026.", html);
        Assert.Contains("Pasal 22 ayat (7) UU 14/2008", html);
        Assert.Contains("Senin, 23 November: hari kerja ke-1, hari ini", html);
        Assert.DoesNotContain("over", html);
    }

    [Fact]
    public async Task A_day_that_may_still_move_says_sementara_beside_it() =>
        Assert.Contains(
            "Selasa, 12 Januari 2027 <span class=\"tag warn\">sementara</span>",
            await DrawAsync(NationalHolidays.Calendar.RequestAnswerExtended(new(2026, 12, 14))));

    [Fact]
    public async Task The_limit_that_does_not_govern_is_named_too()
    {
        var governing = Deadline.Earlier(
            NationalHolidays.Calendar.Decree(new(2026, 11, 20)),
            NationalHolidays.Calendar.RequestAnswer(new(2026, 11, 20)));

        var html = await DrawAsync(governing.Governs, governing.Other);

        Assert.Contains("<summary>Jumat, 4 Desember 2026</summary>", html);
        Assert.Contains("Batas lain: Minggu, 20 Desember 2026", html);
        Assert.Contains("Yang berlaku tanggal yang lebih awal.", html);
    }

    [Fact]
    public async Task After_the_last_day_the_strip_turns_red() =>
        Assert.Contains(" over\"", await DrawAsync(NationalHolidays.Calendar.RequestAnswer(new(2026, 11, 2))));

    private async Task<string> DrawAsync(Deadline value, Deadline? other = null)
    {
        var host = await hosts.FreshAsync(DatabaseKind.Sqlite);
        await using var scope = host.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var tag = new DeadlineTagHelper(services.GetRequiredService<IHtmlHelper>(), services.GetRequiredService<OfficeClock>())
        {
            ViewContext = ViewContextOf(services),
            Value = value,
            Other = other,
        };
        var output = new TagHelperOutput("deadline", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        await tag.ProcessAsync(new([], new Dictionary<object, object>(), "one"), output);
        await using var html = new StringWriter();
        output.WriteTo(html, HtmlEncoder.Default);
        return WebUtility.HtmlDecode(html.ToString());
    }

    private static ViewContext ViewContextOf(IServiceProvider services)
    {
        var action = new ActionContext(new DefaultHttpContext { RequestServices = services }, new RouteData(), new ActionDescriptor());
        return new ViewContext(
            action,
            new NoView(),
            new ViewDataDictionary(new EmptyModelMetadataProvider(), new ModelStateDictionary()),
            new TempDataDictionary(action.HttpContext, services.GetRequiredService<ITempDataProvider>()),
            TextWriter.Null,
            new HtmlHelperOptions());
    }

    /// <summary>The page around the tag, of which nothing is drawn.</summary>
    private sealed class NoView : IView
    {
        public string Path => "/Pages/Uji.cshtml";

        public Task RenderAsync(ViewContext context) => Task.CompletedTask;
    }
}
