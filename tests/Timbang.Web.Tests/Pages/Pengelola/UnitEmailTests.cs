using Microsoft.EntityFrameworkCore;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Pengelola;

/// <summary>The administrator notes where a unit's letters are sent: one address, or none.</summary>
public sealed class UnitEmailTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task An_address_is_noted_in_the_trail_and_taken_away_again(DatabaseKind kind)
    {
        var office = await Office.OpenAsync(await hosts.FreshAsync(kind));
        var administrator = await office.SignInAsync("Administrator");
        var path = $"/pengelola/unit/{office.Unit.Id}";

        await administrator.SubmitAsync(await administrator.GetAsync(path), new() { ["Input.Email"] = "bkpsdm@contoh.go.id" });
        var noted = await EmailAsync(office);
        await administrator.SubmitAsync(await administrator.GetAsync(path), new() { ["Input.Email"] = "" });

        Assert.Equal(("bkpsdm@contoh.go.id", ""), (noted, await EmailAsync(office)));
        Assert.Equal(2, await office.Host.WithDbAsync(db => db.Riwayat.CountAsync(r => r.CaseId == office.Unit.Id && r.Act == "NoteEmail")));
    }

    [Theory]
    [InlineData("bkpsdm")]
    [InlineData("a@b.id, c@d.id")]
    [InlineData("a@b.id\nBcc: c@d.id")]
    public async Task What_is_no_address_is_refused_beside_its_field(string typed)
    {
        var office = await Office.OpenAsync(await hosts.FreshAsync(DatabaseKind.Sqlite));
        var administrator = await office.SignInAsync("Administrator");

        var refused = await administrator.SubmitAsync(await administrator.GetAsync($"/pengelola/unit/{office.Unit.Id}"), new() { ["Input.Email"] = typed });

        Assert.Contains("Tulis alamat surel lengkap, misalnya nama@kantor.go.id.", refused.Text, StringComparison.Ordinal);
        Assert.Equal("", await EmailAsync(office));
    }

    private static Task<string> EmailAsync(Office office) =>
        office.Host.WithDbAsync(db => db.UnitKerja.Where(u => u.Id == office.Unit.Id).Select(u => u.Email).SingleAsync());
}
