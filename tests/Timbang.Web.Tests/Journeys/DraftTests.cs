using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Petugas.Pengujian;
using static Microsoft.Playwright.Assertions;

namespace Timbang.Web.Tests.Journeys;

/// <summary>What is typed into a long form outlives the browser, the network and a second tab.</summary>
public sealed class DraftTests(Templates templates)
{
    private const string Offered = "Ada konsep yang belum Anda simpan";

    // Everything a person can fill, as the browser would send it.
    private const string Filled = """
        () => [...new FormData(document.getElementById("isian"))].map(([name, value]) => `${name}=${value}`).filter(f => !/^__|Version=|Key=|Id=/.test(f))
        """;

    [Theory, ClassData<BothDatabases>]
    public async Task A_matrix_comes_back_after_the_browser_was_closed_and_is_gone_once_saved(DatabaseKind kind)
    {
        await using var story = await OpenAsync(kind);
        var (pelaksana, matrix) = await AtMatrixAsync(story);
        await pelaksana.TypeAsync(Typed.Matriks);
        await pelaksana.ReadsAsync("Konsep tersimpan pukul");
        var typed = await pelaksana.Page.EvaluateAsync<string[]>(Filled);
        await pelaksana.Page.Context.CloseAsync();

        var again = await story.ComeBackAsync(nameof(Office.PpidPelaksana));
        await again.GoAsync(matrix);
        await again.ReadsAsync(Offered);
        await again.PressAsync("Pakai konsep", "Ini konsep yang belum disimpan.");
        var restored = await again.Page.EvaluateAsync<string[]>(Filled);
        await again.PressAsync("Simpan matriks", "Matriks tersimpan dan lengkap.");
        await again.GoAsync(matrix);
        await again.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.Equal(typed, restored);
        await again.ReadsNotAsync(Offered);
        Assert.Equal("17.h.4", Assert.Single((await story.Host.WithDbAsync(db => db.Butir.SingleAsync())).Matriks.Lines).Ground);
        Assert.Equal(0, await story.Host.WithDbAsync(db => db.Konsep.CountAsync()));
    }

    [Fact]
    public async Task While_the_network_is_down_it_is_told_and_afterwards_kept()
    {
        await using var story = await OpenAsync(DatabaseKind.Sqlite);
        var (pelaksana, _) = await AtMatrixAsync(story);

        await pelaksana.Page.Context.SetOfflineAsync(true);
        await pelaksana.TypeAsync("Input.Lines[0].Harmed", "Pegawai yang dinilai");
        await pelaksana.ReadsAsync("Konsep belum tersimpan. Periksa jaringan");
        var during = await story.Host.WithDbAsync(db => db.Konsep.CountAsync());
        await pelaksana.Page.Context.SetOfflineAsync(false);
        await pelaksana.ReadsAsync("Konsep tersimpan pukul");

        Assert.Equal(0, during);
        Assert.Contains("Pegawai yang dinilai", await KeptAsync(story), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_signed_out_meanwhile_is_not_told_that_it_was_kept()
    {
        await using var story = await OpenAsync(DatabaseKind.Sqlite);
        var (pelaksana, _) = await AtMatrixAsync(story);

        await pelaksana.Page.Context.ClearCookiesAsync();
        await pelaksana.TypeAsync("Input.Lines[0].Harmed", "Pegawai yang dinilai");
        await pelaksana.ReadsAsync("Konsep belum tersimpan.");

        Assert.Equal(0, await story.Host.WithDbAsync(db => db.Konsep.CountAsync()));
    }

    [Fact]
    public async Task A_second_tab_does_not_write_over_what_the_first_has_kept()
    {
        await using var story = await OpenAsync(DatabaseKind.Sqlite);
        var (first, matrix) = await AtMatrixAsync(story);
        var second = new Person(await first.Page.Context.NewPageAsync(), first.Seat);
        await second.GoAsync(matrix);
        await second.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        await first.TypeAsync("Input.Lines[0].Harmed", "Dari tab pertama");
        await first.ReadsAsync("Konsep tersimpan pukul");
        await second.TypeAsync("Input.Lines[0].Harmed", "Dari tab kedua");
        await second.ReadsAsync("sedang diisi juga di tab lain");

        Assert.Contains("Dari tab pertama", await KeptAsync(story), StringComparison.Ordinal);
        await Expect(second.Page.Locator("[name='Input.Lines[0].Harmed']")).ToHaveValueAsync("Dari tab kedua");
    }

    [Fact]
    public async Task A_draft_that_waits_for_its_answer_is_not_written_over()
    {
        await using var story = await OpenAsync(DatabaseKind.Sqlite);
        var (first, matrix) = await AtMatrixAsync(story);
        await first.TypeAsync("Input.Lines[0].Harmed", "Yang lama");
        await first.ReadsAsync("Konsep tersimpan pukul");
        await first.GoAsync(matrix);
        await first.ReadsAsync(Offered);

        await first.TypeAsync("Input.Lines[0].Harmed", "Yang baru");
        await first.ReadsAsync("pakai atau buang dahulu");
        var waiting = await KeptAsync(story);
        await first.Page.GetByRole(AriaRole.Button, new() { Name = "Buang konsep" }).ClickAsync();
        await first.ReadsAsync("Konsep tersimpan pukul");

        Assert.Contains("Yang lama", waiting, StringComparison.Ordinal);
        Assert.Contains("Yang baru", await KeptAsync(story), StringComparison.Ordinal);
    }

    private Task<Story> OpenAsync(DatabaseKind kind) => Story.OpenAsync(templates, new Way(kind, Seat.Desk), new Witness(byNight: false));

    private static async Task<(Person Pelaksana, string Matrix)> AtMatrixAsync(Story story)
    {
        var butir = await story.Office.ButirAsync(Stage.Dikaji);
        var pelaksana = await story.AtAsync(nameof(Office.PpidPelaksana));
        await pelaksana.GoAsync($"/butir/{butir.Id}/matriks");
        await pelaksana.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        return (pelaksana, $"/butir/{butir.Id}/matriks");
    }

    private static Task<string> KeptAsync(Story story) => story.Host.WithDbAsync(db => db.Konsep.Select(k => k.Text).SingleAsync());
}
