using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Data.Papers;
using Timbang.Web.Pages.Petugas.Penerimaan;
using Timbang.Web.Pages.Petugas.Penetapan;
using Timbang.Web.Pages.Petugas.Pertimbangan;
using Law = Timbang.Tests.Given;

namespace Timbang.Web.Tests.Hosting;

/// <summary>
/// The procedure act by act, done by the people of an office past the pages, with the same classes as the pages use, so that
/// a test can begin at any stage. Each act is named as the law names it and is saved when it returns.
/// </summary>
internal sealed class Casework(Office office, TimbangDb db)
{
    private readonly LawShelf shelf = new(db);

    private readonly Issuing issuing = new(db, new("", null, false, new("https://ppid.contoh.go.id")));

    /// <summary>What an office does that signs with ink.</summary>
    public InkWork Ink => new(office, db, shelf, issuing);

    /// <summary>Letters of sittings.</summary>
    public LetterWork Letters => new(office, db, issuing);

    private DateOnly Today => DateOnly.FromDateTime(office.Now.DateTime);

    public async Task<UjiKonsekuensi> BukaAsync(Trigger? trigger = null, bool otherUnit = false)
    {
        var ordinal = await db.NextNumberAsync(office.Badan.Id, "UK", Today.Year);
        var unit = otherUnit ? office.OtherUnit : office.Unit;
        var terms = new TestFileTerms(
            $"UK-{Today.Year}/{ordinal:000}", $"Berkas uji {ordinal}", unit.Id, trigger ?? Trigger.Plain(TriggerKind.Prakarsa), "B-000.8.3.3");
        return await EnterAsync(UjiKonsekuensi.Buka(terms, Clerk(unit.Id), Today));
    }

    public Task<Butir> DaftarkanAsync(UjiKonsekuensi uji, Uraian uraian, int ordinal = 1, Retest? retest = null) =>
        EnterAsync(retest is null
            ? Butir.Daftarkan(uji, ordinal, uraian, Clerk(uji.UnitId), Today)
            : Butir.UjiLagi(uji, uraian, retest, Clerk(uji.UnitId), Today));

    public Task KajiAsync(Butir butir) => SaveAsync(butir, b => b.Kaji(Clerk(b.UnitId), Today));

    public async Task IsiMatriksAsync(Butir butir, Matriks matriks, string annex = "")
    {
        var exam = await ExaminationAsync();
        await SaveAsync(butir, b => b.IsiMatriks(matriks, annex, exam, Officer(b.UnitId)));
    }

    public async Task InventariskanAsync(Butir butir)
    {
        var exam = await ExaminationAsync();
        await SaveAsync(butir, b => b.Inventariskan(exam, Officer(b.UnitId), Today));
    }

    public async Task UjiAsync(Butir butir)
    {
        var exam = await ExaminationAsync();
        await SaveAsync(butir, b => b.Uji(exam, office.Ppid, Today));
    }

    public Task KembalikanAsync(Butir butir) => SaveAsync(butir, b => b.Kembalikan("Lengkapi ringkasannya.", Officer(b.UnitId), Today));

    public Task TarikAsync(Butir butir) => SaveAsync(butir, b => b.Tarik("Salah unit.", Clerk(b.UnitId), Today));

    /// <summary>A sitting of today with whoever has a letter.</summary>
    public async Task<Sidang> JadwalkanAsync()
    {
        var terms = new SittingTerms("Sidang", Today, new TimeOnly(9, 0), "Ruang rapat", "B-000.8.3.3");
        return await EnterAsync(Sidang.Jadwalkan(terms, await db.TeamOnAsync(office.Badan.Id, Today), office.Ppid, Today));
    }

    public async Task<IReadOnlyList<AgendaItem>> AgendakanAsync(Sidang sidang, params IReadOnlyCollection<Butir> items)
    {
        var agenda = await new AgendaSetting(db).AgendakanAsync(sidang, [.. items.Select(b => b.Id)], office.Ppid, Today);
        await db.SaveActAsync(agenda[0], null, null);
        return agenda;
    }

    /// <summary>The chair opens it; everybody else is noted as present, save those named.</summary>
    public async Task MulaiAsync(Sidang sidang, params IReadOnlyCollection<Guid> absent)
    {
        await new Opening(db).MulaiAsync(sidang, office.Ketua, office.Now);
        await SaveAsync(sidang, s => s.Members.Where(m => !m.Present && !absent.Contains(m.PersonId)).ToList()
            .ForEach(m => s.Hadir(m.PersonId, office.Ketua, Today, office.Now)));
    }

    /// <summary>Everyone with a seat who has not scored yet does.</summary>
    public Task NilaiAsync(Sidang sidang, AgendaItem item) => SaveAsync(item, i => Score(sidang, i));

    /// <summary>The chair opens the scores, once everyone has given hers.</summary>
    public Task BukaNilaiAsync(Sidang sidang, AgendaItem item) => SaveAsync(item, i =>
    {
        Score(sidang, i);
        i.BukaNilai(sidang.Forum, office.Ketua);
    });

    /// <summary>Everyone who has a vote on the item gives it.</summary>
    public Task SuarakanAsync(Sidang sidang, AgendaItem item, Func<Member, (Choice Choice, string? Dissent)> vote) => SaveAsync(item, i => i.NotVoted(sidang.Forum)
        .Select(member => (By: ActorOf(member), Vote: vote(member))).ToList()
        .ForEach(v => i.Suarakan(sidang.Forum, v.Vote.Choice, v.Vote.Dissent, v.By)));

    public Task PutuskanAsync(Sidang sidang, AgendaItem item) => SaveAsync(item, i => i.Putuskan(sidang.Forum, "Lengkapi matriksnya.", office.Ketua));

    public Task TundaAsync(Sidang sidang, AgendaItem item) => SaveAsync(item, i => i.Tunda(sidang.Forum, "Menunggu saksi.", office.Ketua));

    public async Task TutupAsync(Sidang sidang)
    {
        await new Closing(db).TutupAsync(sidang, office.Ketua, office.Now);
        await db.SaveActAsync(sidang, null, null);
    }

    /// <summary>Everyone who was there signs, save those named.</summary>
    public async Task TandaTanganiAsync(Sidang sidang, params IReadOnlyCollection<Guid> notYet)
    {
        foreach (var member in sidang.Members.Where(m => m.Present && m.SignedAt is null && !notYet.Contains(m.PersonId)).ToList())
        {
            await new Completing(db, issuing).TandaTanganiAsync(sidang, ActorOf(member), office.Now);
        }

        await db.SaveActAsync(sidang, null, null);
    }

    /// <summary>The draft writes itself; the columns of what becomes open are filled.</summary>
    public async Task<Keputusan> SusunAsync(params IReadOnlyCollection<Butir> items)
    {
        var keputusan = await EnterAsync(await new Drafting(db, shelf, new(db)).SusunAsync([.. items.Select(b => b.Id)], office.Ppid, Today));
        var text = new DecreeText(keputusan.About, keputusan.Considerations, keputusan.LegalBases, keputusan.Dictums);
        await SaveAsync(keputusan, k => k.Perbaiki(text, [.. k.Items.Select(i => i with { Catalogue = Law.Catalogue() })], office.Ppid));
        return keputusan;
    }

    public Task AjukanAsync(Keputusan keputusan) => SaveAsync(keputusan, k => k.Ajukan(office.Badan.Pengaturan, office.Ppid));

    public async Task SetujuiAsync(Keputusan keputusan)
    {
        var law = await shelf.InForceAsync(Today);
        await SaveAsync(keputusan, k => k.Setujui(law, office.Badan.Pengaturan, office.Atasan, Today));
    }

    public Task SahkanAsync(Keputusan keputusan) => SaveAsync(keputusan, k => k.Sahkan(office.Badan.Pengaturan, office.Atasan, Today));

    public async Task TetapkanAsync(Keputusan keputusan)
    {
        var by = office.Badan.Pengaturan.DeterminedBy is Role.Ppid ? office.Ppid : office.Atasan;
        await new Determining(db, shelf, new(db), issuing).TetapkanAsync(keputusan, new(Today), by, office.Now);
        await db.SaveActAsync(keputusan, null, null);
    }

    public async Task<TandaTerima> TerimaAsync(Keputusan keputusan, Guid unitId) =>
        await EnterAsync(await new Receiving(db, new(db), issuing).TerimaAsync(keputusan, unitId, Clerk(unitId), office.Now));

    public async Task ArsipkanAsync(TandaTerima receipt)
    {
        var place = new Arsip { Softcopy = "Server arsip", Box = "12", Folder = "7", Shelf = "3", RetentionClass = "10 tahun" };
        await new Receiving(db, new(db), issuing).ArsipkanAsync(receipt, place, Clerk(receipt.UnitId), Today);
        await db.SaveActAsync(receipt, null, null);
    }

    private async Task<Examination> ExaminationAsync() => new() { Law = await shelf.InForceAsync(Today), Date = Today };

    private Actor Clerk(Guid unitId) => unitId == office.Unit.Id ? office.Petugas : office.PetugasLain;

    private Actor Officer(Guid unitId) => unitId == office.Unit.Id ? office.PpidPelaksana : office.PpidPelaksanaLain;

    private static void Score(Sidang sidang, AgendaItem item) =>
        item.NotScored(sidang.Forum).ToList().ForEach(m => item.Nilai(sidang.Forum, item.Choices[0], 3, null, ActorOf(m)));

    private static Actor ActorOf(Member member) => new(
        member.PersonId, member.Name, Guid.Empty, [new(member.PenugasanId, member.IsChair ? Role.KetuaTim : Role.AnggotaTim, null)]);

    private async Task<TCase> EnterAsync<TCase>(TCase made)
        where TCase : CaseFile
    {
        if (db.Entry(made).State is EntityState.Detached)
        {
            db.Add(made);
        }

        await db.SaveActAsync(made, null, null);
        return made;
    }

    private async Task SaveAsync<TCase>(TCase known, Action<TCase> act)
        where TCase : CaseFile
    {
        act(known);
        await db.SaveActAsync(known, null, null);
    }
}
