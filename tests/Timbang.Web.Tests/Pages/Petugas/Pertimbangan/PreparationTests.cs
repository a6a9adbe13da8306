using System.Net;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Petugas.Pertimbangan;

/// <summary>SOP, peralatan: the PPID prepares a day of sitting from templates that know it already.</summary>
public sealed class PreparationTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task The_template_knows_day_place_members_and_the_items_of_each_unit(DatabaseKind kind)
    {
        var room = await hosts.CallAsync(kind);

        var drawn = await room.GetAsync("Ppid", room.Path + "/persiapan/isi");
        var saved = await (await room.AtAsync("Ppid")).SubmitAsync(drawn, new() { ["Input.Until"] = "15.00", ["Input.Rooms"] = "Ruang A\r\n\r\n Ruang B " }, "isi");

        Assert.Contains("Senin, 23 November 2026", drawn.Form()["Input.TermOfReference"], StringComparison.Ordinal);
        Assert.Contains($"{room.Office.Unit.Name}: 1 butir", drawn.Form()["Input.TermOfReference"], StringComparison.Ordinal);
        Assert.Contains(room.Office.Ketua.Name, drawn.Form()["Input.TermOfReference"], StringComparison.Ordinal);
        Assert.Contains("Persiapan sidang disimpan.", saved.Text, StringComparison.Ordinal);
        var sidang = await room.SidangAsync();
        Assert.Equal((new TimeOnly(15, 0), 1), (sidang.Preparation!.Until, sidang.Moves));
        Assert.Equal(["Ruang A", "Ruang B"], sidang.Preparation.Rooms);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Writing_anew_from_the_template_uses_what_is_typed_and_saves_nothing(DatabaseKind kind)
    {
        var room = await hosts.CallAsync(kind);

        var drawn = await room.ActAsync("Ppid", room.Path + "/persiapan/isi", "Templat", new() { ["Input.Until"] = "12.00", ["Input.Rooms"] = "Aula Timur", ["Input.TermOfReference"] = "lama" });

        Assert.Contains("09.00 sampai 12.00 WITA", drawn.Form()["Input.TermOfReference"], StringComparison.Ordinal);
        Assert.Contains("Ruang: Aula Timur", drawn.Form()["Input.TermOfReference"], StringComparison.Ordinal);
        Assert.Contains("11.30 Penutupan", drawn.Form()["Input.WorkPlan"], StringComparison.Ordinal);
        Assert.Null((await room.SidangAsync()).Preparation);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_attendance_list_has_members_first_and_lines_for_each_unit(DatabaseKind kind)
    {
        var room = await hosts.CallAsync(kind);

        var text = await room.PrintAsync("Ppid", "daftar-hadir");

        Assert.True(text.IndexOf(room.Office.Ketua.Name, StringComparison.Ordinal) < text.IndexOf(room.Office.OtherUnit.Name, StringComparison.Ordinal), text);
        Assert.Contains("DAFTAR HADIR", text, StringComparison.Ordinal);
        Assert.Contains("9.", text, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Both_papers_are_printed_as_written_for_who_follows_the_sitting_and_for_nobody_else(DatabaseKind kind)
    {
        var room = await hosts.CallAsync(kind);
        var path = $"{room.Path}/cetak/term-of-reference.pdf";
        var before = await room.GetAsync("Ppid", path);
        await room.ActAsync("Ppid", room.Path + "/persiapan/isi", null, new() { ["Input.TermOfReference"] = "MAKSUD\r\n\r\nMenimbang dengan saksama.", ["Input.WorkPlan"] = "Pagi." });

        Assert.Equal(HttpStatusCode.NotFound, before.Status);
        Assert.Contains("Menimbang dengan saksama.", await room.PrintAsync("Anggota1", "term-of-reference"), StringComparison.Ordinal);
        Assert.Contains("Pagi.", await room.PrintAsync("Ppid", "rencana-kerja"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await room.GetAsync("Petugas", path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await room.GetAsync("Ppid", $"{room.Path}/cetak/lain.pdf")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await room.GetAsync("Anggota1", room.Path + "/persiapan")).Status);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_sitting_that_moved_says_that_its_texts_are_left_behind(DatabaseKind kind)
    {
        var room = await hosts.CallAsync(kind);
        await room.ActAsync("Ppid", room.Path + "/persiapan/isi");
        var before = await room.GetAsync("Ppid", room.Path + "/persiapan");

        await room.ActAsync("Ppid", room.Path + "/jadwal-ulang", null, new() { ["Input.Place"] = "Aula" });
        var after = await room.GetAsync("Ppid", room.Path + "/persiapan");

        Assert.DoesNotContain("berubah sesudah keduanya ditulis", before.Text, StringComparison.Ordinal);
        Assert.Contains("berubah sesudah keduanya ditulis", after.Text, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_second_editor_does_not_overwrite_the_first(DatabaseKind kind)
    {
        var room = await hosts.CallAsync(kind);
        var ppid = await room.AtAsync("Ppid");
        var (first, second) = (await ppid.GetAsync(room.Path + "/persiapan/isi"), await ppid.GetAsync(room.Path + "/persiapan/isi"));
        await ppid.SubmitAsync(first, new() { ["Input.WorkPlan"] = "Rencana pertama." });

        var refused = await ppid.SubmitAsync(second, new() { ["Input.WorkPlan"] = "Rencana kedua." });

        Assert.Contains("Rencana pertama.", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Rencana kedua.", refused.Text, StringComparison.Ordinal);
        Assert.Equal("Rencana pertama.", (await room.SidangAsync()).Preparation!.WorkPlan);
    }
}
