using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Timbang.Web.Data;
using Timbang.Web.Jobs;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Petugas.Pengujian.Unggahan;

/// <summary>What people do with tables of proposals at a browser.</summary>
internal static partial class Sending
{
    public static readonly Dictionary<string, string> OnOwnInitiative = new() { ["Input.Kind"] = "Prakarsa", ["Input.Title"] = "Usulan dari Excel", ["Input.UjiId"] = "" };

    /// <summary>Sends a table and sees what comes back.</summary>
    public static async Task<Shown> SendTableAsync(this Visitor visitor, byte[] content, string name = "usulan.xlsx")
    {
        var form = (await visitor.GetAsync("/uji/unggah")).Form();
        using var body = new MultipartFormDataContent();
        foreach (var (field, value) in form.Fields)
        {
            body.Add(new StringContent(value), field);
        }

        body.Add(new ByteArrayContent(content), Visitor.FileField, name);
        return await Shown.FromAsync(await visitor.Http.PostAsync(form.Action, body));
    }

    /// <summary>Sends a table and registers it.</summary>
    public static async Task<Shown> RegisterTableAsync(this Visitor visitor, byte[] content) => await visitor.SubmitAsync(await visitor.SendTableAsync(content), OnOwnInitiative);

    /// <summary>The unit has sent two tables: one that is registered, and one that may be.</summary>
    public static async Task SendTablesAsync(this Office office)
    {
        var pelaksana = await office.SignInAsync(nameof(Office.PpidPelaksana));
        await pelaksana.RegisterTableAsync(new FilledTable().Add(FilledTable.Item("1", "Daftar hadir")).ToWorkbook());
        await pelaksana.SendTableAsync(new FilledTable().Add(FilledTable.Item("1", "Notula")).ToWorkbook());
    }

    public static Guid IdOf(Shown page) => Guid.Parse(Id().Match(page.Path).Value);

    /// <summary>What the job does in the background, once.</summary>
    public static async Task<bool> CheckNextAsync(this TimbangHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TimbangDb>().Reach = Reach.Machine;
        return await CheckingJob.CheckNextAsync(scope.ServiceProvider, CancellationToken.None);
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Id();
}
