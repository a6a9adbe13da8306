using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Security;

namespace Timbang.Web.Tests.Journeys;

/// <summary>The site on a real port, an office with a fourth member, and each of its people at a browser of her own.</summary>
internal sealed class Story : IAsyncDisposable
{
    public const string Information = "Hasil penilaian kinerja individual pegawai";
    public const string Anggota3 = "Anggota3";

    private readonly Dictionary<string, Person> people = [];
    private readonly Way way;
    private readonly Witness witness;
    private readonly Browser browser;

    private Story(TimbangHost host, Office office, Browser browser, Way way, Witness witness) =>
        (Host, Office, this.browser, this.way, this.witness) = (host, office, browser, way, witness);

    public TimbangHost Host { get; }

    public Office Office { get; }

    public static async Task<Story> OpenAsync(Templates templates, Way way, Witness witness)
    {
        var host = new TimbangHost(way.Database, await templates.CopyAsync(way.Database));
        host.UseKestrel(0);
        host.StartServer();
        var office = await Office.OpenAsync(host);
        await office.HireAsync(Anggota3, (Role.AnggotaTim, null));
        return new Story(host, office, await Browser.StartAsync(), way, witness);
    }

    /// <summary>Someone of the office, by the test's own door where coming in is not the point. She stays where she was.</summary>
    public async Task<Person> AtAsync(string who)
    {
        if (!people.TryGetValue(who, out var person))
        {
            people[who] = person = await SitDownAsync(who);
            await person.GoAsync($"{TestDoor.Path}?id={Office[who].PersonId}");
        }

        return person;
    }

    /// <summary>The same person at another browser.</summary>
    public Task<Person> ComeBackAsync(string who)
    {
        people.Remove(who);
        return AtAsync(who);
    }

    /// <summary>The same, before her desk.</summary>
    public async Task<Person> AtDeskAsync(string who)
    {
        var person = await AtAsync(who);
        await person.GoAsync("/meja");
        return person;
    }

    /// <summary>Someone who comes in by the real door, with name and password.</summary>
    public async Task<Person> EnterAsync(string who)
    {
        var account = await Host.WithDbAsync(db => db.Users.SingleAsync(a => a.Id == Office[who].PersonId));
        await Host.GivePasswordAsync(account);
        var person = people[who] = await SitDownAsync(who);
        await person.GoAsync("/masuk");
        await person.StopAsync("masuk");
        await person.TypeAsync([new("Input.Login", account.UserName!), new("Input.Password", Entrance.Password)]);
        await person.PressAsync("Masuk ke Timbang", "Meja kerja");
        return person;
    }

    /// <summary>Someone from outside the office.</summary>
    public Task<Person> StrangerAsync() => SitDownAsync("publik");

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        await Host.DisposeAsync();
    }

    private Task<Person> SitDownAsync(string who) => browser.SitDownAsync(Host.ClientOptions.BaseAddress, way.Of(who), witness);
}
