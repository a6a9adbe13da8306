using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Petugas.Pertimbangan;

/// <summary>A sitting as its people run it, each at a browser of her own; nothing is done past the pages.</summary>
internal sealed class Room
{
    private readonly Dictionary<string, Visitor> visitors = [];

    private Room(TimbangHost host, Office office) => (Host, Office) = (host, office);

    public TimbangHost Host { get; }

    public Office Office { get; }

    /// <summary>The sitting's page: "/sidang/…".</summary>
    public string Path { get; private set; } = "";

    /// <summary>Later, and everybody signs in anew: no sign-in outlasts the night.</summary>
    public void Wake(DateTimeOffset now)
    {
        Host.Time.Now = now;
        visitors.Clear();
    }

    /// <summary>From here on the room is that of an earlier sitting again.</summary>
    public void Return(Guid sidangId) => Path = $"/sidang/{sidangId}";

    public Guid Id => Guid.Parse(Path.Split('/')[2]);

    /// <summary>An office with a fourth member and an adviser without a vote.</summary>
    public static async Task<Room> EnterAsync(TimbangHost host)
    {
        var office = await Office.OpenAsync(host);
        await office.HireAsync("Anggota3", (Role.AnggotaTim, null));
        var adviser = await office.HireAsync("Penasihat");
        await office.AssignAsync(adviser.PersonId, Role.AnggotaTim, votes: false);
        return new Room(host, office);
    }

    public async Task<Visitor> AtAsync(string who) =>
        visitors.TryGetValue(who, out var known) ? known : visitors[who] = await Office.SignInAsync(who);

    public async Task<Shown> GetAsync(string who, string path) => await (await AtAsync(who)).GetAsync(path);

    /// <summary>Fills the form that leads to the handler, on the page where the person finds it.</summary>
    public async Task<Shown> ActAsync(string who, string path, string? handler = null, Dictionary<string, string>? typed = null)
    {
        var visitor = await AtAsync(who);
        var page = await visitor.GetAsync(path);
        return await visitor.SubmitAsync(page, typed, handler is null ? null : "handler=" + handler);
    }

    /// <summary>Sends a form that was not drawn, as somebody with a tool would.</summary>
    public async Task<Shown> ForceAsync(string who, string path, Dictionary<string, string>? fields = null)
    {
        var visitor = await AtAsync(who);
        var own = await visitor.GetAsync("/akun/sandi");
        var all = new Dictionary<string, string>(fields ?? [])
        {
            ["__RequestVerificationToken"] = own.Form()["__RequestVerificationToken"]!,
            ["Input.Key"] = Guid.CreateVersion7().ToString(),
        };
        return await visitor.PostAsync(path, all);
    }

    /// <summary>The PPID calls a sitting for today and puts these items on its agenda.</summary>
    public async Task ScheduleAsync(params Butir[] items)
    {
        var ppid = await AtAsync(nameof(Office.Ppid));
        var form = await ppid.GetAsync("/sidang/jadwalkan");
        var typed = new Dictionary<string, string>
        {
            ["Input.Title"] = "Sidang November",
            ["Input.Date"] = "23 November 2026",
            ["Input.Time"] = "09.00",
            ["Input.Place"] = "Ruang rapat",
        };
        var agenda = await ppid.SubmitAsync(form, typed);
        Path = agenda.Path.Replace("/agenda", "", StringComparison.Ordinal);
        if (items.Length > 0)
        {
            await TickAsync(ppid, agenda, items);
        }
    }

    /// <summary>The same, opened by the chair, with these members there.</summary>
    public async Task OpenAsync(Butir[] items, params string[] present)
    {
        await ScheduleAsync(items);
        await ActAsync(nameof(Office.Ketua), Path, "Mulai");
        foreach (var who in present)
        {
            await ActAsync(who, Path, "Hadir");
        }
    }

    public async Task<string> PlaceAsync(int ordinal = 1)
    {
        var id = await Host.WithDbAsync(db => db.Agenda.Where(a => a.SidangId == Id && a.Ordinal == ordinal).Select(a => a.Id).SingleAsync());
        return $"{Path}/agenda/{id}";
    }

    public async Task<AgendaItem> ItemAsync(int ordinal = 1) =>
        await Host.WithDbAsync(db => db.Agenda.AsNoTracking().AsSplitQuery().SingleAsync(a => a.SidangId == Id && a.Ordinal == ordinal));

    public Task<Sidang> SidangAsync() => Host.WithDbAsync(db => db.Sidang.AsNoTracking().SingleAsync(s => s.Id == Id));

    public Task<Butir> ButirAsync(Butir butir) => Host.WithDbAsync(db => db.Butir.AsNoTracking().SingleAsync(b => b.Id == butir.Id));

    public static Dictionary<string, string> Score(Choice choice, string why = "") => new()
    {
        ["Input.Choice"] = choice.ToString(),
        ["Input.Confidence"] = "4",
        ["Input.Why"] = why,
    };

    public async Task<Shown> VoteAsync(string who, string place, Choice choice, string dissent = "") => await ActAsync(
        who, place, "Suarakan", new() { ["Input.Choice"] = choice.ToString(), ["Input.Dissent"] = dissent });

    /// <summary>Everyone with a seat who has not scored yet does; the chair opens the scores.</summary>
    public async Task<Shown> OpenScoresAsync(string place)
    {
        var id = Guid.Parse(place.Split('/')[^1]);
        var item = await Host.WithDbAsync(db => db.Agenda.AsNoTracking().AsSplitQuery().SingleAsync(a => a.Id == id));
        var waiting = item.NotScored((await SidangAsync()).Forum).Select(m => m.PersonId).ToHashSet();
        foreach (var who in new[] { nameof(Office.Ketua), nameof(Office.Anggota1), nameof(Office.Anggota2), "Anggota3" }.Where(w => waiting.Contains(Office[w].PersonId)))
        {
            await ActAsync(who, place, "Nilai", Score(Choice.Terbuka));
        }

        return await ActAsync(nameof(Office.Ketua), place, "BukaNilai");
    }

    /// <summary>Opened, voted and confirmed by the chair.</summary>
    public async Task DecideAsync(string place, Choice choice, params string[] voters)
    {
        await OpenScoresAsync(place);
        foreach (var who in voters)
        {
            await VoteAsync(who, place, choice);
        }

        await ActAsync(nameof(Office.Ketua), place, "Putuskan");
    }

    private static async Task TickAsync(Visitor ppid, Shown agenda, Butir[] items)
    {
        var form = agenda.Form();
        var fields = form.Fields.Concat(items.Select(b => new KeyValuePair<string, string>("Input.Items", b.Id.ToString())));
        await ppid.PostAsync(form.Action, fields);
    }
}
