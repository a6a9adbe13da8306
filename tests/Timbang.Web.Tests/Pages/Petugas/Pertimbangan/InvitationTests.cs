using System.Net;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pengujian;
using Timbang.Web.Mail;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Mail;
using Timbang.Web.Tests.Pages.Naskah;

namespace Timbang.Web.Tests.Pages.Petugas.Pertimbangan;

/// <summary>Each unit and each member has a letter of its own: with its own slice, issued once, replaced when the sitting changes.</summary>
public sealed class InvitationTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task A_unit_reads_its_own_items_and_a_member_the_whole_agenda(DatabaseKind kind)
    {
        var room = await hosts.CallAsync(kind);

        var done = await room.InviteAsync();

        Assert.Contains("7 surat diterbitkan.", done.Text, StringComparison.Ordinal);
        var letters = await room.LettersAsync();
        var own = await room.ReadAsync("Petugas", letters.Single(l => l.Recipient.Id == room.Office.Unit.Id));
        var member = await room.ReadAsync("Anggota1", letters.Single(l => l.Recipient.Id == room.Office.Anggota1.PersonId));
        Assert.Contains("Peta talenta pejabat", own, StringComparison.Ordinal);
        Assert.DoesNotContain("Hasil audit kas", own, StringComparison.Ordinal);
        Assert.Contains("000.8.3.3/001/UND/2026", own, StringComparison.Ordinal);
        Assert.Contains("Peta talenta pejabat", member, StringComparison.Ordinal);
        Assert.Contains("Hasil audit kas", member, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_letter_of_another_is_not_there(DatabaseKind kind)
    {
        var room = await hosts.CallAsync(kind);
        await room.InviteAsync();
        var letters = await room.LettersAsync();
        var (unit, member) = (letters.First(l => l.Recipient.IsUnit), letters.First(l => l.Recipient.Id == room.Office.Anggota1.PersonId));

        Assert.Equal(HttpStatusCode.NotFound, (await room.GetAsync("PetugasLain", $"{room.Path}/undangan/{unit.Id}.pdf")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await room.GetAsync("Petugas", $"{room.Path}/undangan/{member.Id}.pdf")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await room.GetAsync("Anggota2", $"{room.Path}/undangan/{member.Id}.pdf")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await room.GetAsync("Ppid", $"{room.Path}/undangan/{Guid.CreateVersion7()}.pdf")).Status);
        Assert.Equal(HttpStatusCode.OK, (await room.GetAsync("Atasan", $"{room.Path}/undangan/{unit.Id}.pdf")).Status);
        var (other, stranger) = (await Office.OpenAsync(room.Host, "Kota Seberang"), $"{room.Path}/undangan/{unit.Id}.pdf");
        Assert.Equal(HttpStatusCode.NotFound, (await (await other.SignInAsync("Ppid")).GetAsync(stranger)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await other.SignInAsync("Ppid")).GetAsync(room.Path + "/kalender.ics")).Status);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Letters_are_papers_in_the_trail_with_a_code_and_are_pressed_once(DatabaseKind kind)
    {
        var room = await hosts.CallAsync(kind);
        var ppid = await room.AtAsync("Ppid");
        var page = await ppid.GetAsync(room.Path + "/persiapan");

        await ppid.SubmitAsync(page, action: "handler=Undang");
        await ppid.SubmitAsync(page, action: "handler=Undang");
        var again = await ppid.GetAsync(room.Path + "/persiapan");

        var papers = await room.Host.PapersAsync();
        Assert.Equal((7, 7), (papers.Count, papers.Select(p => p.Number).Distinct().Count()));
        Assert.All(papers, p => Assert.Equal((PaperKind.Invitation, room.Id), (p.Kind, p.IssuedById)));
        Assert.Contains("Semua yang perlu tahu sudah mempunyai surat yang berlaku.", again.Text, StringComparison.Ordinal);
        Assert.Contains("Undangan", (await room.Host.Visit().GetAsync($"/verifikasi/{papers[0].Code}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await room.Host.Visit().GetAsync($"/naskah/{papers[0].Code}.pdf")).Status);
        Assert.Equal(0, (await room.Host.VerifyTrailAsync()).Code);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_letter_that_was_issued_is_neither_changed_nor_taken_away_by_anybodys_SQL(DatabaseKind kind)
    {
        var room = await hosts.CallAsync(kind);
        await room.InviteAsync();

        await Assert.ThrowsAnyAsync<Exception>(() => room.Host.Database.ExecuteAsync("""UPDATE "Sidang" SET "Letters" = NULL"""));
        await Assert.ThrowsAnyAsync<Exception>(() => room.Host.Database.ExecuteAsync("""UPDATE "Sidang" SET "Letters" = '[]'"""));
        await Assert.ThrowsAnyAsync<Exception>(() => room.Host.Database.ExecuteAsync("""UPDATE "Sidang" SET "Letters" = replace("Letters", 'UND', 'XYZ')"""));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_sitting_that_moves_gets_letters_that_name_the_ones_they_replace(DatabaseKind kind)
    {
        var room = await hosts.CallAsync(kind);
        await room.InviteAsync();
        var first = (await room.Host.PapersAsync()).Single(p => p.Number.Contains("/001/", StringComparison.Ordinal));

        await room.ActAsync("Ppid", room.Path + "/jadwal-ulang", null, new() { ["Input.Date"] = "25 November 2026" });
        var offered = await room.GetAsync("Ppid", room.Path + "/persiapan");
        await room.InviteAsync();

        Assert.Contains("jadwal, tempat, atau ruang berubah", offered.Text, StringComparison.Ordinal);
        var newest = (await room.LettersAsync()).Last(l => l.Recipient.Id == room.Office.Unit.Id);
        Assert.Contains("menggantikan surat nomor 000.8.3.3/001/UND/2026", await room.ReadAsync("Petugas", newest), StringComparison.Ordinal);
        Assert.Contains("Tidak berlaku lagi.", (await room.Host.Visit().GetAsync($"/verifikasi/{first.Code}")).Text, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task An_item_taken_off_takes_the_invitation_of_its_unit_back(DatabaseKind kind)
    {
        var room = await hosts.CallAsync(kind);
        await room.InviteAsync();
        await room.ActAsync("Ppid", room.Path + "/agenda", "Keluarkan", new() { ["Input.Reason"] = "Berkas belum lengkap" });
        var off = await room.Host.WithDbAsync(db => db.Agenda.Where(a => a.Stage == AgendaStage.Dikeluarkan).Select(a => a.UnitId).SingleAsync());

        await room.InviteAsync();

        var letter = (await room.LettersAsync()).Last(l => l.Recipient.Id == off);
        Assert.Equal(LetterKind.Cancellation, letter.Kind);
        Assert.Contains("tidak lagi memerlukan kehadiran Saudara", await room.ReadAsync("Ppid", letter), StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_sitting_called_off_offers_a_notice_to_everyone_who_was_invited(DatabaseKind kind)
    {
        var room = await hosts.CallAsync(kind);
        await room.AddressAsync();
        await room.InviteAsync();
        await room.ActAsync("Ppid", room.Path + "/batalkan", null, new() { ["Input.Reason"] = "Ruang terpakai" });

        var told = await room.ActAsync("Ppid", room.Path + "/persiapan", "Beritahukan");

        Assert.Contains("7 pemberitahuan diterbitkan.", told.Text, StringComparison.Ordinal);
        var notice = (await room.LettersAsync()).Last(l => l.Recipient.Id == room.Office.Unit.Id);
        Assert.Contains("dibatalkan", await room.ReadAsync("Ppid", notice), StringComparison.Ordinal);
        var mails = await room.MailsAsync();
        Assert.Equal([MailState.Overtaken, MailState.Waiting], mails.Select(m => m.State));
        Assert.Contains("METHOD:CANCEL", mails[1].Calendar, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Mail_waits_for_who_has_an_address_and_is_sent_later_to_who_gets_one(DatabaseKind kind)
    {
        var room = await hosts.CallAsync(kind);
        await room.InviteAsync();
        var before = await room.GetAsync("Ppid", room.Path + "/persiapan");
        await room.AddressAsync();

        var sent = await room.ActAsync("Ppid", room.Path + "/persiapan", "Kirim");

        Assert.Contains("belum ada alamat surel", before.Text, StringComparison.Ordinal);
        Assert.Contains("Surat masuk antrean kirim.", sent.Text, StringComparison.Ordinal);
        Assert.Equal(("unit@contoh.go.id", MailState.Waiting), Assert.Single((await room.MailsAsync()).Select(m => (m.To, m.State))));
        Assert.DoesNotContain("Peta talenta", (await room.MailsAsync())[0].Text + (await room.MailsAsync())[0].Subject, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task An_act_whose_transaction_fails_leaves_no_letter_and_no_mail(DatabaseKind kind)
    {
        var room = await hosts.CallAsync(kind);
        await room.AddressAsync();
        var ppid = await room.AtAsync("Ppid");
        var page = await ppid.GetAsync(room.Path + "/persiapan");
        using (CutStatement.At(room.Host, "INSERT INTO \"RiwayatIsi\""))
        {
            await Record.ExceptionAsync(() => ppid.SubmitAsync(page, action: "handler=Undang"));
        }

        Assert.Empty(await room.MailsAsync());
        Assert.Empty(await room.LettersAsync());
        Assert.Empty(await room.Host.PapersAsync());
        Assert.Contains("7 surat diterbitkan.", (await room.InviteAsync()).Text, StringComparison.Ordinal);
        Assert.Single(await room.MailsAsync());
        Assert.EndsWith("/001/UND/2026", (await room.LettersAsync())[0].Number, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Where_mail_is_not_set_up_the_page_says_so_and_nothing_waits(DatabaseKind kind)
    {
        var room = await hosts.CallAsync(kind);
        room.Host.Mail = new(null);
        await room.AddressAsync();

        var done = await room.InviteAsync();

        Assert.Contains("E-mail belum disetel: kirim surat ini sendiri.", done.Text, StringComparison.Ordinal);
        Assert.Empty(await room.MailsAsync());
    }

    [Theory, ClassData<BothDatabases>]
    public async Task What_has_not_arrived_after_some_hours_is_on_the_desk_of_the_PPID(DatabaseKind kind)
    {
        var room = await hosts.CallAsync(kind);
        await room.AddressAsync();
        await room.ActAsync("Ppid", room.Path + "/jadwal-ulang", null, new() { ["Input.Date"] = "30 November 2026" });
        await room.InviteAsync();

        var early = await room.GetAsync("Ppid", "/meja");
        room.Host.Time.Now = room.Host.Time.Now.AddHours(5);
        var late = await (await room.Office.SignInAsync("Ppid")).GetAsync("/meja");

        Assert.DoesNotContain("surat belum sampai", early.Text, StringComparison.Ordinal);
        Assert.Contains("1 surat belum sampai", late.Text, StringComparison.Ordinal);
    }
}
