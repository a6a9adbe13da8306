using System.Net;
using System.Text.RegularExpressions;
using Timbang.Web.Tests.Doors;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Proof;

/// <summary>What a browser was told, before it follows: the number, and where to go, whichever case that is.</summary>
internal sealed partial record Answer(HttpStatusCode Status, string Location)
{
    /// <summary>Where to go, with the ids in it.</summary>
    public string Exactly { get; private init; } = "";

    /// <summary>What the page says when the act was refused.</summary>
    public string Refusal { get; private init; } = "";

    /// <summary>Sends a form as its browser would; null when nobody answered.</summary>
    public static async Task<Answer?> ToAsync(Errand errand, HttpClient site)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, errand.Path) { Content = Visitor.BodyOf(errand.Fields) };
        request.Headers.Add("Cookie", errand.Visitor.Cookies);
        try
        {
            using var response = await site.SendAsync(request);
            var location = response.Headers.Location?.ToString() ?? "";
            var refusal = HtmlText.Of(Alert().Match(await response.Content.ReadAsStringAsync()).Value);
            return new(response.StatusCode, Ids().Replace(location, "*")) { Exactly = location, Refusal = refusal };
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    public bool Equals(Answer? other) => other is not null && (Status, Location) == (other.Status, other.Location);

    public override int GetHashCode() => HashCode.Combine(Status, Location);

    [GeneratedRegex("""<div[^>]*role="alert".*?</div>""", RegexOptions.Singleline)]
    private static partial Regex Alert();

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Ids();
}
