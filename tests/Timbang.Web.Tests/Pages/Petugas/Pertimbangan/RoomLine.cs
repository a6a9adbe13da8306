using System.Net;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Petugas.Pertimbangan;

/// <summary>The line of a device that follows a sitting.</summary>
internal sealed class RoomLine(HttpResponseMessage answer, StreamReader reader) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private string last = "";

    public string? Type => answer.Content.Headers.ContentType?.MediaType;

    public static async Task<RoomLine> OpenAsync(Visitor visitor, string room)
    {
        var answer = await visitor.Http.GetAsync(room + "/alir", HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return new RoomLine(answer, new StreamReader(await answer.Content.ReadAsStreamAsync()));
    }

    /// <summary>The next mark that is another one: a mark is repeated now and then to keep the line.</summary>
    public async Task<string> NextAsync()
    {
        while (await reader.ReadLineAsync().WaitAsync(Patience) is { } text)
        {
            if (text.StartsWith("data:", StringComparison.Ordinal) && text != last)
            {
                return last = text;
            }
        }

        throw new InvalidOperationException("The line has ended.");
    }

    public void Dispose()
    {
        reader.Dispose();
        answer.Dispose();
    }
}
