using Microsoft.EntityFrameworkCore;
using Timbang.DasarHukum;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Tests.Hosting;

/// <summary>An office that has a case of every kind there is, and of all that belongs to a case at least one row.</summary>
internal static class EveryCase
{
    private const string Statute =
        """
        {
          "version": "Perbup 1/2026",
          "alasan": [{ "code": "17.i", "title": "Surat rahasia", "text": "Bunyi yang baru.", "validFrom": "2027-01-01", "source": "contoh" }]
        }
        """;

    public static async Task<Office> MakeAsync(TimbangHost host)
    {
        var office = await Office.OpenAsync(host);
        await office.AssignAsync((await office.HireAsync("Penasihat")).PersonId, Role.AnggotaTim, votes: false);
        await office.DoAsync((work, db) => DecideAsync(host, office, work, db));
        await office.DoAsync((_, db) => AttachAsync(office, db));
        await office.DoAsync(AdministerAsync);
        return office;
    }

    // One item from the desk to the archive, with everything a sitting can say of it.
    private static async Task<bool> DecideAsync(TimbangHost host, Office office, Casework work, TimbangDb db)
    {
        var period = new JangkaWaktu(PeriodKind.SampaiPeristiwa, Office.Today.AddYears(2), "hasil seleksi diumumkan", Office.Today.AddYears(1));
        var spec = new ItemSpec { Citations = [new("UU-14-2008", "Pasal 17 huruf h")], Period = period };
        var butir = await work.DaftarkanAsync(await work.BukaAsync(Trigger.Permintaan("PI-001", Office.Today, Office.Today)), spec.Uraian());
        await work.KajiAsync(butir);
        await work.IsiMatriksAsync(butir, spec.Matriks(Office.Today), "Bukti dan nama.");
        await work.InventariskanAsync(butir);
        await work.UjiAsync(butir);
        var sidang = await work.JadwalkanAsync();
        var item = (await work.AgendakanAsync(sidang, butir))[0];
        sidang.Siapkan(new() { Until = new(15, 0), Rooms = ["Aula"], TermOfReference = "Kerangka acuan.", WorkPlan = "Pagi." }, office.Ppid);
        await work.Letters.UndangAsync(sidang);
        await work.MulaiAsync(sidang);
        var (adviser, member) = (sidang.Members.Single(m => !m.Votes), sidang.Members.Last(m => m.Votes && !m.IsChair));
        item.Nilai(sidang.Forum, Choice.Dikembalikan, 4, "Rerata cukup.", ActorOf(member, butir));
        await work.BukaNilaiAsync(sidang, item);
        item.Nasihati(sidang.Forum, "Buka reratanya.", ActorOf(adviser, butir));
        await work.SuarakanAsync(sidang, item, m => m == member ? (Choice.Dikembalikan, "Buktinya kurang.") : (Choice.DikecualikanSebagian, null));
        await work.PutuskanAsync(sidang, item);
        await work.TutupAsync(sidang);
        await work.TandaTanganiAsync(sidang);
        var keputusan = await work.SusunAsync(butir);
        await work.AjukanAsync(keputusan);
        await work.SetujuiAsync(keputusan);
        host.Time.Now = host.Time.Now.AddDays(2);
        await work.TetapkanAsync(keputusan);
        await work.ArsipkanAsync(await work.TerimaAsync(keputusan, butir.UnitId));
        await LendAsync(office, db);
        var excluded = await db.Pengecualian.SingleAsync();
        excluded.Nyatakan(new([], true, "tanpa libur"), office.Ppid, excluded.From);
        excluded.Pantau(new("Panitia masih menilai.", excluded.From.AddMonths(1), office.Ppid), office.Ppid, excluded.From);
        await db.SaveActAsync(excluded, null, null);
        return true;
    }

    // Looked at before, and lent now.
    private static async Task LendAsync(Office office, TimbangDb db)
    {
        var (folder, today) = (await db.ArsipFisik.SingleAsync(), DateOnly.FromDateTime(office.Now.DateTime));
        folder.Periksa(new(FolderFinding.TidakLengkap, "Lampiran II belum ada."), office.Petugas, today);
        folder.Pinjamkan(new("Rina Marlina", "Bagian Hukum", "Disalin untuk jawaban keberatan.", today.AddDays(7)), office.Petugas, today);
        await db.SaveActAsync(folder, null, null);
    }

    private static async Task<bool> AttachAsync(Office office, TimbangDb db)
    {
        var berkas = await TestStore.AttachAsync(db, await db.Butir.SingleAsync(), office.Petugas);
        berkas.MintaAsli("Dibawa ke sidang ajudikasi.", new() { OriginalByTwo = true }, office.Ppid, FakeTime.Start);
        await db.SaveActAsync(berkas, null, null);
        return true;
    }

    private static async Task<bool> AdministerAsync(Casework work, TimbangDb db)
    {
        var badan = await db.BadanPublik.SingleAsync();
        var administrator = Given.Administrator(badan.Id);
        var law = LawAddition.Tambahkan(KatalogHukum.Bawaan, 1, Statute, administrator);
        var sop = SopAddition.Tambahkan(
            SopRegister.Bawaan, KatalogHukum.Bawaan, SopRegister.Bawaan.InForce(Office.Today) with { Number = "B-3", EffectiveOn = Office.Today }, administrator);
        db.AddRange(law, sop);
        await db.SaveActAsync(law, null, null);
        var calendar = await db.EditCalendarAsync(badan.Id);
        var editor = await db.Users.FirstAsync();
        calendar.Tutup(new(2026, 12, 1), "Hari jadi kabupaten", "SE Bupati 3/2026", new(new(editor.Id, editor.FullName, badan.Id, administrator.Mandates), Office.Today));
        await db.SaveActAsync(calendar, null, null);
        foreach (var person in await db.Set<Person>().ToListAsync())
        {
            person.Qualify(new Dictionary<Kualifikasi, string> { [Kualifikasi.Peraturan] = "Sertifikat 12/2025" }, new(person.Id, "", badan.Id, []));
            await db.SaveActAsync(person, null, null);
        }

        return true;
    }

    private static Actor ActorOf(Member member, Butir butir) => new(
        member.PersonId, member.Name, butir.BadanPublikId, [new(member.PenugasanId, Role.AnggotaTim, null)]);
}
