using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Journeys;

/// <summary>Step 3: four are called, one recuses herself and says why, the others score blind, talk and vote; one dissents; all sign.</summary>
internal sealed class SittingChapter(Story story)
{
    public const string Dissent = "Rerata unit yang kecil pun menunjuk orangnya.";
    public const string Recusal = "Saya menilai pegawai di unit itu.";

    private const string Outcome = "Diputus dengan suara terbanyak, 2 dari 3 suara.";

    public async Task LiveAsync()
    {
        await AgendakanAsync();
        var ketua = await story.AtDeskAsync(nameof(Office.Ketua));
        await ketua.PressAsync("Siapkan sidang", "Giliran: Ketua, membuka sidang pada harinya");
        await ketua.StopAsync("sidang-dijadwalkan");
        await ketua.PressAsync("Buka sidang sekarang", "Sidang dibuka.");
        var members = await ComeAsync();
        await MundurAsync(members[2]);
        await NilaiAsync(ketua, members[0], members[1]);
        await SuarakanAsync(ketua, members[0], members[1]);
        await ketua.PressAsync("Tutup sidang", "Yang terjadi pada setiap butir");
        await ketua.StopAsync("tutup-sidang");
        await ketua.PressAsync("Tutup sidang dan beri nomor", "01/BA/2026 menunggu tanda tangan");
        await TandaTanganiAsync();
        await ReadAsync();
    }

    private async Task AgendakanAsync()
    {
        var ppid = await story.AtAsync(nameof(Office.Ppid));
        await ppid.MenuAsync("Sidang", "Belum ada sidang.");
        await ppid.PressAsync("Jadwalkan sidang", "Yang dipanggil");
        await ppid.TypeAsync(
        [
            new("Input.Title", "Sidang November"), new("Input.Date", "23 November 2026"), new("Input.Time", "09.00"), new("Input.Place", "Ruang rapat"),
        ]);
        await ppid.StopAsync("jadwalkan-sidang");
        await ppid.PressAsync("Jadwalkan sidang", "Sidang dijadwalkan.");
        await ppid.TickAsync(Story.Information);
        await ppid.StopAsync("agenda");
        await ppid.PressAsync("Masukkan yang dicentang", "Dalam agenda: 1 butir");
    }

    private async Task<Person[]> ComeAsync()
    {
        Person[] members = [await story.AtDeskAsync(nameof(Office.Anggota1)), await story.AtDeskAsync(nameof(Office.Anggota2)), await story.AtDeskAsync(Story.Anggota3)];
        foreach (var (index, member) in members.Index())
        {
            await member.PressAsync("Masuk ke sidang", $"{index + 1} dari 4 hadir");
            await member.PressAsync("Catat saya hadir", $"{index + 2} dari 4 hadir");
            await member.PressAsync("Lanjut ke butir 1", "Nilai tertutup Anda");
        }

        return members;
    }

    private static async Task MundurAsync(Person member)
    {
        await member.UnfoldAsync("Mundur dari butir ini");
        await member.TypeAsync("Input.RecusalReason", Recusal);
        await member.StopAsync("mundur");
        await member.PressAsync("Catat saya mundur", "mundur dari butir ini: " + Recusal);
    }

    private static async Task NilaiAsync(Person ketua, Person first, Person second)
    {
        await ketua.PressAsync("Lanjut ke butir 1", "Nilai tertutup Anda");
        await first.StopAsync("nilai-tertutup");
        foreach (var (member, choice) in new[] { (first, Choice.DikecualikanSebagian), (second, Choice.Terbuka), (ketua, Choice.DikecualikanSebagian) })
        {
            await member.TypeAsync([new("Input.Choice", choice.ToString()), new("Input.Confidence", "4")]);
            await member.PressAsync("Kirim nilai tertutup", "Nilai Anda tidak dapat diubah");
            await member.ReadsNotAsync("Nilai tertutup sebelum pembahasan");
        }

        await ketua.PressAsync("Buka nilai dan mulai pembahasan", "Nilai tertutup sebelum pembahasan (3)");
    }

    private static async Task SuarakanAsync(Person ketua, Person first, Person second)
    {
        (Person, Choice)[] votes = [(first, Choice.DikecualikanSebagian), (second, Choice.Terbuka), (ketua, Choice.DikecualikanSebagian)];
        foreach (var (index, (member, choice)) in votes.Index())
        {
            await member.SeesComeAsync("Suara Anda");
            await member.TypeAsync("Input.Choice", choice.ToString());
            await member.PressAsync("Beri suara", $"{index + 1} dari 3 suara masuk");
        }

        await ketua.StopAsync("suara-masuk");
        await ketua.PressAsync("Sahkan hasil butir", Outcome);
        await second.SeesComeAsync(Outcome);
        await second.TypeAsync("Input.Dissent", Dissent);
        await second.PressAsync("Simpan pendapat berbeda", Dissent);
        await second.StopAsync("butir-diputus");
    }

    private async Task TandaTanganiAsync()
    {
        foreach (var (index, who) in new[] { nameof(Office.Ketua), nameof(Office.Anggota1), nameof(Office.Anggota2), Story.Anggota3 }.Index())
        {
            var member = await story.AtDeskAsync(who);
            await member.PressAsync("Tanda tangani berita acara", "Dengan menandatangani");
            await (index == 0 ? member.StopAsync("tanda-tangan") : Task.CompletedTask);
            await member.PressAsync("Tanda tangani berita acara", $"{index + 1} dari 4 sudah menandatangani");
        }
    }

    private async Task ReadAsync()
    {
        var ppid = await story.AtAsync(nameof(Office.Ppid));
        await ppid.MenuAsync("Sidang", "Berita acara lengkap");
        await ppid.PressAsync("Buka sidang", "Hasil pertimbangan");
        await ppid.PressAsync("Berita acara", "BERITA ACARA");
        await ppid.StopAsync("berita-acara");
        await ppid.ReadsAsync("2 dikecualikan sebagian, 1 terbuka");
        await ppid.ReadsAsync(Recusal);
        await ppid.ReadsAsync(Dissent);
        await ppid.ReadsNotAsync("RANCANGAN");
    }
}
