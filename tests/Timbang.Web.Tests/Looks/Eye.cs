using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Timbang.Web.Tests.Looks;

/// <summary>What must hold for every page as it stands in the browser: axe finds nothing, nothing to scroll sideways, nothing too small for a thumb.</summary>
internal static class Eye
{
    // Targets of 24 px are a rule of WCAG 2.2 that axe leaves to who asks for it.
    private static readonly AxeRunOptions Rules = new()
    {
        Rules = new() { ["target-size"] = new() { Enabled = true } },
        ResultTypes = [ResultType.Violations],
    };

    // What reaches past the right edge, unless it scrolls inside a part of its own (the tables of a letter).
    private const string PastTheEdge = """
        () => {
          const edge = document.scrollingElement.clientWidth;
          if (document.scrollingElement.scrollWidth <= edge) return [];
          const scrolls = e => e.closest(".scroll") && getComputedStyle(e.closest(".scroll")).overflowX !== "visible";
          return [...document.querySelectorAll("body *")]
            .filter(e => e.getBoundingClientRect().right > edge + 1 && !scrolls(e))
            .slice(0, 3)
            .map(e => `reaches ${Math.round(e.getBoundingClientRect().right - edge)} px past the edge: ${e.outerHTML.slice(0, 90)}`);
        }
        """;

    // A thumb needs 44 px: buttons, fields, what unfolds, the words of a choice (docs/look.md, rule 10).
    private const string TooSmall = """
        () => [...document.querySelectorAll(".btn, button, select, summary, textarea, input:not([type=hidden]), nav[aria-label='Menu utama'] a")]
          .map(e => [e, e.matches("[type=radio], [type=checkbox]") ? e.closest("label") ?? e : e])
          .filter(([e, area]) => !e.closest("[aria-hidden]") && e.checkVisibility() && area.getBoundingClientRect().height > 1 && area.getBoundingClientRect().height < 43.5)
          .map(([e, area]) => `${Math.round(area.getBoundingClientRect().height)} px high: ${e.outerHTML.slice(0, 90)}`)
        """;

    /// <summary>All that is wrong with the page at its present width and light.</summary>
    public static async Task<IReadOnlyList<string>> FindingsAsync(IPage page)
    {
        await page.WaitForLoadStateAsync(LoadState.Load); // a page that is still coming would throw axe out
        var axe = await page.RunAxe(Rules);
        return
        [
            .. from violation in axe.Violations
               from node in violation.Nodes
               select $"{violation.Id} at {node.Target}: {node.Html[..Math.Min(120, node.Html.Length)]}",
            .. await WidthAsync(page),
        ];
    }

    /// <summary>The same without axe, which takes long.</summary>
    public static async Task<IReadOnlyList<string>> WidthAsync(IPage page) =>
    [
        .. await page.EvaluateAsync<string[]>(PastTheEdge),
        .. page.ViewportSize!.Width <= Journeys.Screen.Phone ? await page.EvaluateAsync<string[]>(TooSmall) : [],
    ];
}
