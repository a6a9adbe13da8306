using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace Timbang.Web.Tests.Journeys;

/// <summary>The room on the day: single keys, pages that follow by themselves, and a line that drops.</summary>
public sealed class RoomTests(Templates templates)
{
    private const string Recorded = "Nilai Anda tidak dapat diubah";

    [Fact]
    public async Task A_score_is_two_digits_and_Enter_and_the_chair_opens_and_confirms_with_one_key_each()
    {
        await using var story = await RunningAsync();
        var (ketua, first, second) = (await story.AtAsync(nameof(Office.Ketua)), await story.AtAsync(nameof(Office.Anggota1)), await story.AtAsync(nameof(Office.Anggota2)));
        var place = await PlaceAsync(story);
        foreach (var person in new[] { ketua, first, second })
        {
            await person.GoAsync(place);
            await KeysAsync(person, "1", "4", "Enter");
            await person.ReadsAsync(Recorded);
        }

        await ketua.ReadsAsync("3 dari 3 sudah menilai");
        await KeysAsync(ketua, "n");
        await ketua.ReadsAsync("Nilai sudah dibuka");
        foreach (var person in new[] { first, second, ketua })
        {
            await person.ReadsAsync("Suara Anda");
            await KeysAsync(person, "1", "Enter");
        }

        await ketua.ReadsAsync("3 dari 3 suara masuk");
        await KeysAsync(ketua, "s");
        await ketua.ReadsAsync("Diputus dengan musyawarah mufakat");
        await first.ReadsAsync("Diputus dengan musyawarah mufakat");

        Assert.Equal(3, (await story.Host.WithDbAsync(db => db.Agenda.AsNoTracking().AsSplitQuery().SingleAsync())).Scores.Count);
    }

    [Fact]
    public async Task Keys_can_be_turned_off_and_are_letters_while_somebody_types()
    {
        await using var story = await RunningAsync();
        var member = await story.AtAsync(nameof(Office.Anggota1));
        await member.GoAsync(await PlaceAsync(story));
        var chosen = member.Page.Locator("[name='Input.Choice']:checked");

        await member.Page.Locator("[name='Input.Why']").PressSequentiallyAsync("12 m?");
        await Expect(chosen).ToHaveCountAsync(0);
        await Expect(member.Page.Locator("[name='Input.Why']")).ToHaveValueAsync("12 m?");
        await member.Page.Locator("h1").ClickAsync();
        await KeysAsync(member, "?");
        await member.Page.GetByRole(AriaRole.Button, new() { Name = "Matikan tombol tunggal" }).ClickAsync();
        await KeysAsync(member, "Escape", "1");
        await Expect(chosen).ToHaveCountAsync(0);
        await member.Page.ReloadAsync();
        await KeysAsync(member, "1");

        await Expect(chosen).ToHaveCountAsync(0);
        await Expect(member.Page.Locator("[data-alt]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_score_sent_while_the_line_is_down_is_told_and_counts_once_when_it_is_back()
    {
        await using var story = await RunningAsync();
        var (member, other) = (await story.AtAsync(nameof(Office.Anggota1)), await story.AtAsync(nameof(Office.Anggota2)));
        var place = await PlaceAsync(story);
        await other.GoAsync(place);
        await member.GoAsync(place);

        await member.Page.Context.SetOfflineAsync(true);
        await KeysAsync(member, "1", "5", "Enter");
        await member.ReadsAsync("Jaringan terputus. Isian Anda belum tercatat");
        var during = await ScoresAsync(story);
        await member.Page.Context.SetOfflineAsync(false);
        await member.ReadsAsync(Recorded);
        await other.ReadsAsync("1 dari 3 sudah menilai");

        Assert.Equal((0, 1), (during, await ScoresAsync(story)));
    }

    [Fact]
    public async Task A_refused_form_is_shown_with_its_sentence()
    {
        await using var story = await RunningAsync();
        var member = await story.AtAsync(nameof(Office.Anggota1));
        await member.GoAsync(await PlaceAsync(story));
        await member.UnfoldAsync("Mundur dari butir ini");
        await member.Page.EvaluateAsync("() => document.querySelector('[name=\"Input.RecusalReason\"]').removeAttribute('maxlength')");
        await member.Page.Locator("[name='Input.RecusalReason']").FillAsync(new string('a', 1001));

        await member.Page.GetByRole(AriaRole.Button, new() { Name = "Catat saya mundur" }).ClickAsync();

        await member.ReadsAsync("Alasan paling banyak 1000 huruf.");
    }

    private static async Task KeysAsync(Person person, params string[] keys)
    {
        await person.Page.WaitForFunctionAsync("() => !document.getElementById('buka-bantuan')?.hidden");
        foreach (var key in keys)
        {
            await person.Page.Keyboard.PressAsync(key);
        }
    }

    private async Task<Story> RunningAsync()
    {
        var story = await Story.OpenAsync(templates, new Way(DatabaseKind.Sqlite, Seat.Desk), new Witness(byNight: false));
        var butir = await story.Office.ButirAsync(Stage.Diuji);
        await story.Office.DoAsync(async (work, db) =>
        {
            var sidang = await work.JadwalkanAsync();
            await work.AgendakanAsync(sidang, await db.Butir.SingleAsync(b => b.Id == butir.Id));
            await work.MulaiAsync(sidang, story.Office[Story.Anggota3].PersonId);
            return sidang;
        });
        return story;
    }

    private static async Task<string> PlaceAsync(Story story)
    {
        var item = await story.Host.WithDbAsync(db => db.Agenda.AsNoTracking().Select(a => new { a.SidangId, a.Id }).SingleAsync());
        return $"/sidang/{item.SidangId}/agenda/{item.Id}";
    }

    private static async Task<int> ScoresAsync(Story story) => (await story.Host.WithDbAsync(db => db.Agenda.AsNoTracking().AsSplitQuery().SingleAsync())).Scores.Count;
}
