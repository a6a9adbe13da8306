using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Tests.Hosting;
using Law = Timbang.Tests.Given;

namespace Timbang.Web.Tests.Doors;

/// <summary>An office whose items are taken to any scene, as often as asked.</summary>
internal sealed class World
{
    /// <summary>Sits in the Tim without a vote.</summary>
    public const string Adviser = "Penasihat";

    /// <summary>Is called to every sitting and comes to none.</summary>
    public const string Absent = "Absent";

    /// <summary>Heads the unit and sits in the Tim, so she is recused by default from what the unit proposes.</summary>
    public const string Head = "Kepala";

    private static readonly (Scene Reached, Func<Casework, Dossier, Task> Act)[] Way =
    [
        (Scene.Didaftar, OpenAsync),
        (Scene.Dikaji, StudyAsync),
        (Scene.Diinventaris, (work, d) => work.InventariskanAsync(d.Butir)),
        (Scene.Diuji, (work, d) => work.UjiAsync(d.Butir)),
        (Scene.Dijadwalkan, ScheduleAsync),
        (Scene.Berlangsung, (work, d) => work.MulaiAsync(d.Sidang!, d.Office[Absent].PersonId)),
        (Scene.Scored, (work, d) => work.NilaiAsync(d.Sidang!, d.Agenda!)),
        (Scene.Dibahas, (work, d) => work.BukaNilaiAsync(d.Sidang!, d.Agenda!)),
        (Scene.Voted, (work, d) => work.SuarakanAsync(d.Sidang!, d.Agenda!, m => Apart(d, m) ? (Choice.Dikembalikan, "Buktinya kurang.") : (Choice.DikecualikanSebagian, null))),
        (Scene.Diputus, (work, d) => work.PutuskanAsync(d.Sidang!, d.Agenda!)),
        (Scene.Ditutup, (work, d) => work.TutupAsync(d.Sidang!)),
        (Scene.Signed, (work, d) => d.IsWet ? work.Ink.CetakAsync(d.Sidang!) : work.TandaTanganiAsync(d.Sidang!, d.Office.Anggota1.PersonId, d.Office[Adviser].PersonId)),
        (Scene.Lengkap, (work, d) => d.IsWet ? work.Ink.SimpanNaskahAsync(d.Sidang!) : work.TandaTanganiAsync(d.Sidang!)),
        (Scene.Disusun, async (work, d) => d.Keputusan = await work.SusunAsync(d.Butir)),
        (Scene.Diajukan, (work, d) => work.AjukanAsync(d.Keputusan!)),
        (Scene.Disetujui, (work, d) => work.SetujuiAsync(d.Keputusan!)),
        (Scene.Disahkan, (work, d) => d.Office.Badan.Pengaturan.RatificationNeeded ? work.SahkanAsync(d.Keputusan!) : Task.CompletedTask),
        (Scene.Dicetak, (work, d) => d.IsWet ? work.Ink.CetakAsync(d.Keputusan!) : Task.CompletedTask),
        (Scene.Ditetapkan, (work, d) => d.IsWet ? work.Ink.SimpanNaskahAsync(d.Keputusan!) : work.TetapkanAsync(d.Keputusan!)),
        (Scene.Diterima, async (work, d) => d.Receipt = await work.TerimaAsync(d.Keputusan!, d.Butir.UnitId)),
        (Scene.Diarsipkan, (work, d) => work.ArsipkanAsync(d.Receipt!)),
    ];

    private static readonly Dictionary<Scene, (Scene From, Func<Casework, TimbangDb, Dossier, Task> Act)> Branches = new()
    {
        [Scene.Dikembalikan] = (Scene.Dikaji, (work, _, d) => work.KembalikanAsync(d.Butir)),
        [Scene.Ditarik] = (Scene.Didaftar, (work, _, d) => work.TarikAsync(d.Butir)),
        [Scene.TakenOff] = (Scene.Dijadwalkan, SideScenes.TakeOffAsync),
        [Scene.CalledOff] = (Scene.Dijadwalkan, SideScenes.CallOffAsync),
        [Scene.ReturnedByTim] = (Scene.Dibahas, SideScenes.ReturnAsync),
        [Scene.Adjourned] = (Scene.Berlangsung, (work, _, d) => work.TundaAsync(d.Sidang!, d.Agenda!)),
        [Scene.GivenUp] = (Scene.Disusun, SideScenes.GiveUpAsync),
        [Scene.Paired] = (Scene.Lengkap, PairAsync),
        [Scene.Undated] = (Scene.Diarsipkan, (_, _, _) => Task.CompletedTask),
        [Scene.Dinyatakan] = (Scene.Diarsipkan, (_, db, d) => LivingScenes.DeclareAsync(db, d)),
        [Scene.Dibuka] = (Scene.Diarsipkan, (_, db, d) => LivingScenes.OpenAsync(db, d)),
        [Scene.Attached] = (Scene.Dijadwalkan, (_, db, d) => FileScenes.AttachAsync(db, d)),
        [Scene.Asked] = (Scene.Dijadwalkan, (_, db, d) => FileScenes.AskAsync(db, d)),
        [Scene.Allowed] = (Scene.Dijadwalkan, (_, db, d) => FileScenes.AllowAsync(db, d)),
        [Scene.Quarantined] = (Scene.Dijadwalkan, (_, db, d) => FileScenes.QuarantineAsync(db, d)),
        [Scene.Destroyed] = (Scene.Dijadwalkan, (_, db, d) => FileScenes.DestroyAsync(db, d)),
        [Scene.Lent] = (Scene.Diarsipkan, (_, db, d) => FolderScenes.LendAsync(db, d)),
        [Scene.Missing] = (Scene.Diarsipkan, (_, db, d) => FolderScenes.LoseAsync(db, d)),
        [Scene.Unfoldered] = (Scene.Diterima, (_, db, d) => FolderScenes.FileAsync(db, d)),
        [Scene.Diterbitkan] = (Scene.Diarsipkan, (_, db, d) => LivingScenes.PublishAsync(db, d)),
    };

    private readonly Dictionary<string, (Visitor Visitor, string Token)> visitors = [];
    private Guid spareId;

    private World(Office office) => Office = office;

    public Office Office { get; }

    public static async Task<World> OpenAsync(TimbangHost host, string name = "Kabupaten Muara Tenang", Pengaturan? pengaturan = null)
    {
        var office = await Office.OpenAsync(host, name, pengaturan: pengaturan);
        foreach (var who in new[] { "Anggota3", "Anggota4", Absent, Head })
        {
            await office.HireAsync(who, (Role.AnggotaTim, null));
        }

        await host.WithDbAsync(async db =>
        {
            var unit = await db.UnitKerja.SingleAsync(u => u.Id == office.Unit.Id);
            unit.TetapkanKepala(office[Head].PersonId, by: null);
            await db.SaveActAsync(unit, null, null);
        });
        await office.AssignAsync((await office.HireAsync(Adviser)).PersonId, Role.AnggotaTim, votes: false);
        return new World(office) { spareId = (await office.DoAsync((work, _) => work.JadwalkanAsync())).Id };
    }

    public Task<Dossier> SetAsync(Scene scene) => Office.DoAsync(async (work, db) =>
    {
        var dossier = new Dossier(Office, scene, spareId);
        var stop = Branches.TryGetValue(scene, out var branch) ? branch.From : scene;
        foreach (var step in Way.Where(w => w.Reached <= stop))
        {
            await step.Act(work, dossier);
        }

        await (branch.Act?.Invoke(work, db, dossier) ?? Task.CompletedTask);
        await UploadScenes.SendAsync(work, db, dossier);
        dossier.Entry = await LivingScenes.EntryAsync(db, dossier);
        dossier.Folder = await FolderScenes.FolderAsync(db, dossier);
        return dossier;
    });

    /// <summary>Someone of the office at a browser, with a token that every form of the sign-in may carry.</summary>
    public async Task<(Visitor Visitor, string Token)> AtAsync(string who)
    {
        if (!visitors.TryGetValue(who, out var known))
        {
            var visitor = await Office.SignInAsync(who);
            var page = await visitor.GetAsync("/akun/sandi");
            visitors[who] = known = (visitor, page.Form()["__RequestVerificationToken"]!);
        }

        return known;
    }

    private static async Task OpenAsync(Casework work, Dossier dossier)
    {
        dossier.Uji = await work.BukaAsync(Trigger.Permintaan($"PI-{Guid.CreateVersion7():N}", Office.Today, Office.Today));
        dossier.Butir = await work.DaftarkanAsync(dossier.Uji, Law.Uraian());
    }

    private static async Task StudyAsync(Casework work, Dossier dossier)
    {
        await work.KajiAsync(dossier.Butir);
        var matriks = Law.Matriks();
        var onEvent = new JangkaWaktu(
            PeriodKind.SampaiPeristiwa, dossier.Scene is Scene.Undated ? null : Office.Today.AddYears(2), "penilaian diumumkan", Office.Today.AddYears(1));
        await work.IsiMatriksAsync(
            dossier.Butir,
            dossier.Scene is Scene.Undated or Scene.Dinyatakan ? matriks with { Lines = [matriks.Lines[0] with { Period = onEvent }] } : matriks,
            "Bukti dan nama.");
    }

    private static async Task ScheduleAsync(Casework work, Dossier dossier)
    {
        dossier.Sidang = await work.JadwalkanAsync();
        dossier.Agenda = (await work.AgendakanAsync(dossier.Sidang, dossier.Butir))[0];
        if (dossier.Scene is Scene.Dijadwalkan)
        {
            await AddNeighbourAsync(work, dossier.Sidang);
        }
    }

    // Another item on the agenda, to change places with.
    private static async Task AddNeighbourAsync(Casework work, Sidang sidang)
    {
        var butir = await work.DaftarkanAsync(await work.BukaAsync(), Law.Uraian());
        await work.KajiAsync(butir);
        await work.IsiMatriksAsync(butir, Law.Matriks());
        await work.InventariskanAsync(butir);
        await work.UjiAsync(butir);
        await work.AgendakanAsync(sidang, butir);
    }

    private static bool Apart(Dossier dossier, Member member) => member.IsChair || member.PersonId == dossier.Office.Anggota1.PersonId;

    private static async Task PairAsync(Casework work, TimbangDb db, Dossier dossier)
    {
        var beside = new Dossier(dossier.Office, Scene.Lengkap, Guid.Empty);
        foreach (var step in Way.Where(w => w.Reached <= Scene.Lengkap))
        {
            await step.Act(work, beside);
        }

        dossier.Keputusan = await work.SusunAsync(dossier.Butir, beside.Butir);
    }
}
