using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Penetapan;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Law = Timbang.Tests.Given;

namespace Timbang.Web.Tests.Hosting;

/// <summary>What an office has done by the time a test begins.</summary>
internal static class OfficeCases
{
    /// <summary>Work of the office in one transaction.</summary>
    public static Task<T> DoAsync<T>(this Office office, Func<Casework, TimbangDb, Task<T>> work) => office.Host.WithDbAsync(async db =>
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var result = await work(new Casework(office, db), db);
        await transaction.CommitAsync();
        return result;
    });

    public static Task<UjiKonsekuensi> UjiAsync(this Office office, Trigger? trigger = null) => office.DoAsync((work, _) => work.BukaAsync(trigger));

    /// <summary>An item at a stage, in a file of its own unless one is given.</summary>
    public static Task<Butir> ButirAsync(
        this Office office,
        Stage stage,
        UjiKonsekuensi? uji = null,
        Uraian? uraian = null,
        Matriks? matriks = null,
        int ordinal = 1) => office.DoAsync(async (work, _) =>
    {
        var butir = await work.DaftarkanAsync(uji ?? await work.BukaAsync(), uraian ?? Law.Uraian(), ordinal);
        await work.TestAsync(butir, stage, matriks ?? Law.Matriks());
        if (stage is > Stage.Diuji and < Stage.Dikembalikan)
        {
            await work.ConsiderAsync(butir, stage);
        }

        return butir;
    });

    /// <summary>A file on an item, one in quarantine and one whose original is asked for.</summary>
    public static async Task AttachAsync(this Office office)
    {
        var butir = await office.ButirAsync(Stage.Dikaji);
        await office.DoAsync(async (_, db) =>
        {
            await TestStore.AttachAsync(db, butir, office.Petugas);
            await TestStore.AttachAsync(db, butir, office.Petugas, Scan.Infected);
            var asked = await TestStore.AttachAsync(db, butir, office.Petugas);
            asked.MintaAsli("Dibawa ke sidang ajudikasi.", new() { OriginalByTwo = true }, office.Ppid, office.Now);
            await db.SaveActAsync(asked, null, null);
            return true;
        });
    }

    /// <summary>Archived folders: one in its place, one lent, and a receipt that was filed before folders were kept.</summary>
    public static async Task KeepFoldersAsync(this Office office)
    {
        await office.ButirAsync(Stage.Diarsipkan);
        await office.ButirAsync(Stage.Diarsipkan);
        await office.ButirAsync(Stage.Diterima);
        await office.DoAsync(async (_, db) =>
        {
            var today = DateOnly.FromDateTime(office.Now.DateTime);
            var lent = await db.ArsipFisik.OrderByDescending(f => f.Id).FirstAsync(f => f.BadanPublikId == office.Badan.Id);
            lent.Pinjamkan(new("Rina Marlina", "Bagian Hukum", "Disalin untuk jawaban keberatan.", today.AddDays(7)), office.Petugas, today);
            await db.SaveActAsync(lent, null, null);
            var receipt = await db.TandaTerima.OrderByDescending(t => t.Id).FirstAsync(t => t.BadanPublikId == office.Badan.Id && t.Stage == ReceiptStage.Diterima);
            receipt.Arsipkan(new() { Softcopy = "Server arsip", Box = "1", Folder = "2", Shelf = "3", RetentionClass = "10 tahun" }, office.Petugas);
            await db.SaveActAsync(receipt, null, null);
            return true;
        });
    }

    /// <summary>A sitting today with the item on its agenda, still to begin.</summary>
    public static Task<(Sidang Sidang, AgendaItem Item)> SidangAsync(this Office office, Butir butir) => office.DoAsync(async (work, db) =>
    {
        var sidang = await work.JadwalkanAsync();
        var agenda = await work.AgendakanAsync(sidang, await db.Butir.SingleAsync(b => b.Id == butir.Id));
        return (sidang, agenda[0]);
    });

    /// <summary>Items that one sitting decided, with complete minutes unless said otherwise.</summary>
    public static Task<IReadOnlyList<Guid>> ConsiderAsync(this Office office, params ItemSpec[] specs) => office.ConsiderAsync(specs, signed: true);

    public static Task<IReadOnlyList<Guid>> ConsiderAsync(this Office office, IReadOnlyList<ItemSpec> specs, bool signed) => office.DoAsync(async (work, _) =>
    {
        List<(Butir Butir, ItemSpec Spec)> items = [];
        foreach (var spec in specs)
        {
            items.Add((await work.TestedAsync(spec, DateOnly.FromDateTime(office.Now.DateTime)), spec));
        }

        var sidang = await work.JadwalkanAsync();
        var agenda = await work.AgendakanAsync(sidang, [.. items.Select(i => i.Butir)]);
        await work.MulaiAsync(sidang);
        foreach (var entry in agenda)
        {
            await work.DecideAsync(sidang, entry, items.Single(i => i.Butir.Id == entry.ButirId).Spec);
        }

        await work.TutupAsync(sidang);
        await (signed ? work.TandaTanganiAsync(sidang) : Task.CompletedTask);
        return (IReadOnlyList<Guid>)[.. items.Select(i => i.Butir.Id)];
    });

    private static async Task<Butir> TestedAsync(this Casework work, ItemSpec spec, DateOnly today)
    {
        var butir = await work.DaftarkanAsync(await work.BukaAsync(spec.Trigger, spec.OtherUnit), spec.Uraian(), retest: spec.Retest);
        await work.TestAsync(butir, Stage.Diuji, spec.Matriks(today), "Lampiran rahasia: nama dan bukti");
        return butir;
    }

    // Steps 1 and 2, as far as the stage asks; what is sent back was studied before.
    private static async Task TestAsync(this Casework work, Butir butir, Stage stage, Matriks matriks, string annex = "")
    {
        if (stage == Stage.Ditarik)
        {
            await work.TarikAsync(butir);
            return;
        }

        (Stage Reached, Func<Task> Act)[] way =
        [
            (Stage.Dikaji, () => work.KajiAsync(butir)),
            (Stage.Diinventaris, () => work.IsiMatriksAsync(butir, matriks, annex)),
            (Stage.Diinventaris, () => work.InventariskanAsync(butir)),
            (Stage.Diuji, () => work.UjiAsync(butir)),
        ];
        var reached = stage == Stage.Dikembalikan ? Stage.Dikaji : stage;
        foreach (var step in way.Where(w => w.Reached <= reached))
        {
            await step.Act();
        }

        if (stage == Stage.Dikembalikan)
        {
            await work.KembalikanAsync(butir);
        }
    }

    // Steps 3 to 5, as far as the stage asks, the item alone in its sitting and its decree.
    private static async Task ConsiderAsync(this Casework work, Butir butir, Stage stage)
    {
        var sidang = await work.JadwalkanAsync();
        var agenda = await work.AgendakanAsync(sidang, butir);
        if (stage > Stage.Diagendakan)
        {
            await work.MulaiAsync(sidang);
            await work.DecideAsync(sidang, agenda[0], new ItemSpec());
            await work.TutupAsync(sidang);
            await work.TandaTanganiAsync(sidang);
        }

        if (stage > Stage.Dipertimbangkan)
        {
            await work.DetermineAsync(butir, stage);
        }
    }

    private static async Task DecideAsync(this Casework work, Sidang sidang, AgendaItem entry, ItemSpec spec)
    {
        var choice = Enum.Parse<Choice>(spec.Outcome.ToString());
        var apart = spec.Dissent is null ? null : sidang.Members.Last(m => m.Votes && !m.IsChair);
        await work.BukaNilaiAsync(sidang, entry);
        await work.SuarakanAsync(sidang, entry, m => m == apart ? (Choice.Dikembalikan, spec.Dissent) : (choice, null));
        await work.PutuskanAsync(sidang, entry);
    }

    private static async Task DetermineAsync(this Casework work, Butir butir, Stage stage)
    {
        var keputusan = await work.SusunAsync(butir);
        if (stage == Stage.Disusun)
        {
            return;
        }

        await work.AjukanAsync(keputusan);
        await work.SetujuiAsync(keputusan);
        await work.TetapkanAsync(keputusan);
        if (stage > Stage.Ditetapkan)
        {
            var receipt = await work.TerimaAsync(keputusan, butir.UnitId);
            await (stage > Stage.Diterima ? work.ArsipkanAsync(receipt) : Task.CompletedTask);
        }
    }
}
