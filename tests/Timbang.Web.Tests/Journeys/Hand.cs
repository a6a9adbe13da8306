using Microsoft.Playwright;

namespace Timbang.Web.Tests.Journeys;

/// <summary>What a hand can do with a page; whether by pointing or by keys, the story is the same.</summary>
internal abstract record Hand
{
    /// <summary>Presses the button or follows the link in the main part whose words begin so.</summary>
    public abstract Task PressAsync(IPage page, string words);

    /// <summary>Follows a link of the menu at the top.</summary>
    public abstract Task MenuAsync(IPage page, string words);

    /// <summary>Opens what is folded under these words.</summary>
    public abstract Task UnfoldAsync(IPage page, string words);

    /// <summary>Ticks the box beside these words.</summary>
    public abstract Task TickAsync(IPage page, string words);

    /// <summary>Fills, picks or chooses: whatever the field of this name asks.</summary>
    public abstract Task FillAsync(IPage page, string name, string value);
}
