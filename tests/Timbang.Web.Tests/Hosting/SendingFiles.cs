namespace Timbang.Web.Tests.Hosting;

/// <summary>Sends the form of a page with a file of the test's own.</summary>
internal static class SendingFiles
{
    public static async Task<Shown> SendFileAsync(this Visitor visitor, Shown page, byte[] content, string field = Visitor.FileField, string? action = null)
    {
        var form = page.Form(action);
        using var body = new MultipartFormDataContent();
        foreach (var (name, value) in form.Fields.Where(f => f.Key != field))
        {
            body.Add(new StringContent(value), name);
        }

        body.Add(new ByteArrayContent(content), field, "berkas.pdf");
        return await Shown.FromAsync(await visitor.Http.PostAsync(form.Action, body));
    }
}
