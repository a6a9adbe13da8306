using Timbang.DasarHukum;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Security;
using Law = Timbang.Tests.Given;

namespace Timbang.Web.Tests.Hosting;

/// <summary>
/// An agency at work: two units, a person for every part in the procedure, and items taken to any stage by the same acts
/// as people do. Today is the start of <see cref="FakeTime"/>.
/// </summary>
public sealed class Office
{
    private readonly TimbangHost host;
    private readonly Dictionary<string, (Account Account, Actor Actor)> people = [];
    private int files;

    private Office(TimbangHost host, BadanPublik badan, UnitKerja unit, UnitKerja other)
    {
        this.host = host;
        (Badan, Unit, OtherUnit) = (badan, unit, other);
    }

    public static DateOnly Today => Law.TestDay;

    public BadanPublik Badan { get; }

    public UnitKerja Unit { get; }

    public UnitKerja OtherUnit { get; }

    public Actor Petugas => people[nameof(Petugas)].Actor;

    public Actor PpidPelaksana => people[nameof(PpidPelaksana)].Actor;

    public Actor PetugasLain => people[nameof(PetugasLain)].Actor;

    public Actor Ppid => people[nameof(Ppid)].Actor;

    public Actor Ketua => people[nameof(Ketua)].Actor;

    public Actor Anggota1 => people[nameof(Anggota1)].Actor;

    public Actor Anggota2 => people[nameof(Anggota2)].Actor;

    public Actor Atasan => people[nameof(Atasan)].Actor;

    /// <summary>An agency with its people; opening two on one host makes two agencies in one database.</summary>
    public static async Task<Office> OpenAsync(TimbangHost host, string name = "Kabupaten Muara Tenang", string zone = "Asia/Makassar")
    {
        var badan = await Given.BadanAsync(host, name, zone);
        var office = new Office(host, badan, await Given.UnitAsync(host, badan), await Given.UnitAsync(host, badan, "Inspektorat"));
        await office.HireAsync(nameof(Petugas), (Role.Petugas, office.Unit));
        await office.HireAsync(nameof(PpidPelaksana), (Role.PpidPelaksana, office.Unit));
        await office.HireAsync(nameof(PetugasLain), (Role.Petugas, office.OtherUnit));
        await office.HireAsync(nameof(Ppid), (Role.Ppid, null));
        await office.HireAsync(nameof(Ketua), (Role.KetuaTim, null));
        await office.HireAsync(nameof(Anggota1), (Role.AnggotaTim, null));
        await office.HireAsync(nameof(Anggota2), (Role.AnggotaTim, null));
        await office.HireAsync(nameof(Atasan), (Role.AtasanPpid, null));
        await office.HireAsync("Administrator", (Role.Administrator, null));
        return office;
    }

    /// <summary>Someone of the office at a browser, by the name of the property: "Petugas", "Administrator".</summary>
    public Task<Visitor> SignInAsync(string name) => host.SignInAsync(people[name].Account);

    /// <summary>Somebody new, with these assignments.</summary>
    public async Task<Actor> HireAsync(string name, params (Role Role, UnitKerja? Unit)[] posts)
    {
        var account = await Given.PersonAsync(host, Badan, name, posts);
        var mandates = await host.WithDbAsync(db => Task.FromResult(
            db.Penugasan.Where(p => p.PersonId == account.Id).ToList().ConvertAll(p =>
                new Mandate(p.Id, p.Role, p.UnitId is { } unit ? new HashSet<Guid> { unit } : null))));
        var actor = new Actor(account.Id, name, Badan.Id, mandates);
        people[name] = (account, actor);
        return actor;
    }

    public Task<UjiKonsekuensi> UjiAsync(Trigger? trigger = null) => host.WithDbAsync(db => UjiAsync(db, trigger));

    /// <summary>An item at a stage, in a file of its own unless one is given.</summary>
    public Task<Butir> ButirAsync(Stage stage, UjiKonsekuensi? uji = null, Uraian? uraian = null, Matriks? matriks = null, int ordinal = 1) =>
        host.WithDbAsync(async db =>
        {
            var butir = Butir.Daftarkan(uji ?? await UjiAsync(db, null), ordinal, uraian ?? Law.Uraian(), Petugas, Today);
            db.Add(butir);
            Testing(butir, stage, matriks ?? Law.Matriks());
            await db.SaveActAsync(butir, null, null);
            if (stage is > Stage.Diuji and < Stage.Dikembalikan)
            {
                await BeyondAsync(db, butir, stage);
            }

            return butir;
        });

    /// <summary>A sitting today with the item on its agenda, still to begin.</summary>
    public Task<(Sidang Sidang, AgendaItem Item)> SidangAsync(Butir butir) => host.WithDbAsync(async db =>
        await SidangAsync(db, db.Butir.Single(b => b.Id == butir.Id)));

    /// <summary>Members of the Tim by their letters.</summary>
    public IReadOnlyList<Member> Tim() => [Law.Member(Ketua, isChair: true), Law.Member(Anggota1), Law.Member(Anggota2)];

    private async Task<UjiKonsekuensi> UjiAsync(TimbangDb db, Trigger? trigger)
    {
        var terms = new TestFileTerms(
            $"UK-2026/{++files:000}", $"Berkas uji {files}", Unit.Id, trigger ?? Trigger.Plain(TriggerKind.Prakarsa), "B-000.8.3.3");
        var uji = UjiKonsekuensi.Buka(terms, Petugas, Today);
        db.Add(uji);
        await db.SaveActAsync(uji, null, null);
        return uji;
    }

    private void Testing(Butir butir, Stage stage, Matriks matriks)
    {
        if (stage == Stage.Ditarik)
        {
            butir.Tarik("Salah unit.", Petugas, Today);
            return;
        }

        (Stage Reached, Action Act)[] way =
        [
            (Stage.Dikaji, () => butir.Kaji(Petugas, Today)),
            (Stage.Diinventaris, () => Inventory(butir, matriks)),
            (Stage.Diuji, () => butir.Uji(Law.Examination(), Ppid, Today)),
        ];
        var reached = stage == Stage.Dikembalikan ? Stage.Dikaji : stage;
        Array.ForEach([.. way.Where(w => w.Reached <= reached)], w => w.Act());
        if (stage == Stage.Dikembalikan)
        {
            butir.Kembalikan("Lengkapi ringkasannya.", PpidPelaksana, Today);
        }
    }

    private void Inventory(Butir butir, Matriks matriks)
    {
        butir.IsiMatriks(matriks, "", PpidPelaksana);
        butir.Inventariskan(Law.Examination(), PpidPelaksana, Today);
    }

    private async Task<(Sidang Sidang, AgendaItem Item)> SidangAsync(TimbangDb db, Butir butir)
    {
        var sidang = Sidang.Jadwalkan(
            new SittingTerms($"Sidang {++files}", Today, new TimeOnly(9, 0), "Ruang rapat", "B-000.8.3.3"), Tim(), Ppid, Today);
        db.Add(sidang);
        await db.SaveActAsync(sidang, null, null);
        var item = AgendaItem.Agendakan(sidang, butir, 1, null, Ppid);
        db.Add(item);
        butir.Agendakan(sidang.Id, Ppid, Today);
        await db.SaveActAsync(item, null, null);
        return (sidang, item);
    }

    private async Task BeyondAsync(TimbangDb db, Butir butir, Stage stage)
    {
        var (sidang, item) = await SidangAsync(db, butir);
        if (stage > Stage.Diagendakan)
        {
            await DecideAsync(db, sidang, item, butir);
        }

        if (stage > Stage.Dipertimbangkan)
        {
            await DecreeAsync(db, sidang, butir, stage);
        }
    }

    private async Task DecideAsync(TimbangDb db, Sidang sidang, AgendaItem item, Butir butir)
    {
        var now = Law.At(Today, 9);
        sidang.Mulai(Tim(), [item], Badan.Pengaturan, Ketua, Today, now);
        Actor[] members = [Ketua, Anggota1, Anggota2];
        Array.ForEach(members[1..], m => sidang.Hadir(m.PersonId, m, Today, now));
        item.BukaNilai(sidang.Forum, Ketua);
        Array.ForEach(members, m => item.Suarakan(sidang.Forum, Choice.DikecualikanSebagian, null, m));
        item.Putuskan(sidang.Forum, null, Ketua);
        sidang.Tutup([item], $"{files:00}/BA/2026", Ketua, Today, now);
        butir.Pertimbangkan(Klasifikasi.DikecualikanSebagian, Ketua, Today);
        Array.ForEach(members, m => sidang.TandaTangani(m, now));
        await db.SaveActAsync(sidang, null, null);
    }

    private async Task DecreeAsync(TimbangDb db, Sidang sidang, Butir butir, Stage stage)
    {
        var item = Law.DecreeItem() with
        {
            ButirId = butir.Id,
            OriginId = butir.OriginId,
            UnitId = Unit.Id,
            UnitName = Unit.Name,
            MinutesNumber = sidang.Number!,
        };
        var keputusan = Keputusan.Susun(new DecreeDraft(Law.DecreeText(), [item]), Ppid, Today);
        db.Add(keputusan);
        butir.Susun(keputusan.Id, Ppid, Today);
        if (stage > Stage.Disusun)
        {
            keputusan.Ajukan(Ppid);
            keputusan.Setujui(KatalogHukum.Bawaan, Badan.Pengaturan, Atasan, Today);
            keputusan.Tetapkan(
                Law.Determination(Today, number: $"000.8.3.3/{files}/BKPSDM") with { Ordinal = files },
                KatalogHukum.Bawaan,
                Badan.Pengaturan,
                Ppid,
                Today);
            butir.Tetapkan(item.Outcome, Ppid, Today);
        }

        await db.SaveActAsync(keputusan, null, null);
        if (stage > Stage.Ditetapkan)
        {
            await ReceiveAsync(db, keputusan, butir, stage);
        }
    }

    private async Task ReceiveAsync(TimbangDb db, Keputusan keputusan, Butir butir, Stage stage)
    {
        var receipt = TandaTerima.Terima(keputusan, new ReceiptTerms(Unit.Id, $"{files:000}/TT/2026", Law.At(Today, 10), true), Petugas);
        db.Add(receipt);
        butir.Terima(Petugas, Today);
        if (stage > Stage.Diterima)
        {
            receipt.Arsipkan(
                new Arsip { Softcopy = "Server arsip", Box = "12", Folder = "7", Shelf = "3", RetentionClass = "10 tahun" }, Petugas);
            butir.Arsipkan(Petugas, Today);
        }

        await db.SaveActAsync(receipt, null, null);
    }
}
