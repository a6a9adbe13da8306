using Timbang.DasarHukum;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Demo;

namespace Timbang.Web.Tests.Demo;

/// <summary>The demo's texts keep the rules that the law room enforces, and its parts fit together.</summary>
public sealed class DemoStoryTests
{
    private static readonly DateOnly Day = new(2026, 4, 1);
    private static readonly DemoStory Story = DemoStory.Read();

    public static TheoryData<string> Keys => [.. Story.Items.Select(i => i.Key)];

    [Fact]
    public void Every_starter_row_is_written_out_once()
    {
        Assert.Equal(Enumerable.Range(1, 24), Story.Items.Select(i => i.Row).OfType<int>().Order());
        Assert.Equal(4, Story.Items.Count(i => OfficeOf(i).Slug == "lembah-sari"));
        Assert.Equal(Story.Items.Count, Story.Items.Select(i => i.Key).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_matrix_can_be_tested_on_its_day(string key)
    {
        var item = Item(key);

        var obstacles = Exam(item).Obstacles(item.MatrixOn(Day));

        Assert.Empty(obstacles.Select(o => $"{o.Path}: {o.Message}"));
    }

    [Fact]
    public void Only_files_that_are_personal_through_and_through_are_closed_whole_on_letter_h()
    {
        var warned = Story.Items.Where(i => Exam(i).Of(i.MatrixOn(Day)).Any());

        Assert.Equal(["hasil-kesehatan", "izin-cerai"], warned.Select(i => i.Key));
    }

    [Fact]
    public void No_sentence_is_used_twice()
    {
        var sentences = Story.Items
            .SelectMany(i => i.Lines.SelectMany(l => new[] { l.IfOpened, l.IfClosed, l.PublicInterest })
                .Concat([i.Summary, i.Reason, i.Annex, i.Ladder.WhyChosen, i.Ladder.WhyNotOpen, i.Ladder.WhyNotBlacken, i.Ladder.WhyNotLater]))
            .Where(s => s.Length > 0)
            .ToList();

        Assert.Equal(sentences.Count, sentences.Distinct().Count());
    }

    [Fact]
    public void What_nobody_has_read_is_cited_only_where_the_Tim_sends_it_back_for_that()
    {
        var unread = Story.Items.Where(i => i.Lines.Any(l => l.Citations.Any(c => !KatalogHukum.Bawaan.Statute(c.LegislationCode).Verified)));

        Assert.Equal([("kredensial-simpeg", Stage.Dikembalikan)], unread.Select(i => (i.Key, i.Path.Stage)));
    }

    [Fact]
    public void Public_titles_name_nobody()
    {
        var names = Story.Offices.SelectMany(o => o.People).SelectMany(p => p.Name.Split(' ')).ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.All(Story.Items, i => Assert.DoesNotContain(i.PublicTitle.Split(' '), names.Contains));
        Assert.All(Story.Items, i => Assert.False(Prose.HasPersonalNumber(i.PublicTitle + i.Summary + i.Annex)));
    }

    [Fact]
    public void The_five_minutes_are_in_it()
    {
        var item = Item("skp-individu");
        var entry = Story.Sittings.SelectMany(s => s.Agenda).Single(a => a.Item == item.Key);

        Assert.Equal("PI-2026/0037", Story.TestFiles.Single(f => f.Key == item.File).Trigger.Number);
        Assert.Equal(Choice.DikecualikanSebagian, item.Path.Outcome);
        Assert.Single(entry.Recusals!);
        Assert.Single(entry.Dissents!);
        Assert.Single(entry.Remarks!);
    }

    [Fact]
    public void Four_sittings_are_held_and_four_decrees_determined()
    {
        Assert.Equal(4, Story.Sittings.Count(s => s.Day < 0));
        Assert.Equal(4, Story.Decrees.Count(d => d.Determined is not null));
        Assert.All(Story.Decrees.Where(d => d.Determined is not null), d => Assert.True(d.Drafted <= d.Approved && d.Approved <= d.Determined));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_item_came_where_it_is_by_cases_that_are_in_the_story(string key)
    {
        var (item, path) = (Item(key), Item(key).Path);
        var sitting = Story.Sittings.SingleOrDefault(s => s.Agenda.Any(a => a.Item == key));
        var considered = path.Stage is Stage.Dipertimbangkan or Stage.Disusun or Stage.Ditetapkan or Stage.Diterima or Stage.Diarsipkan;

        Assert.Equal(path.Sitting, sitting?.Key);
        Assert.Equal(path.Outcome is not null, sitting is { Day: < 0 });
        Assert.Equal(considered, path.Outcome is not null and not Choice.Dikembalikan);
        Assert.Equal(considered && path.Stage != Stage.Dipertimbangkan, path.Decree is not null);
        Assert.Equal(path.Stage is Stage.Dikembalikan or Stage.Ditarik, path.Reason is not null);
        Assert.Equal(path.Outcome is Choice.DikecualikanSebagian or Choice.Terbuka, item.Catalogue is not null);
        Assert.Empty(item.Catalogue?.WhatIsMissing() ?? []);
    }

    [Fact]
    public void A_decree_is_received_by_the_units_whose_items_say_so()
    {
        foreach (var decree in Story.Decrees)
        {
            var received = Story.Items
                .Where(i => i.Path.Decree == decree.Key && i.Path.Stage is Stage.Diterima or Stage.Diarsipkan)
                .Select(i => (FileOf(i).Unit, Filed: i.Path.Stage == Stage.Diarsipkan))
                .Distinct()
                .Order();

            Assert.Equal(received, decree.Receipts.Select(r => (r.Unit, Filed: r.Archive is not null)).Order());
        }
    }

    [Fact]
    public void Every_held_sitting_reaches_quorum_and_a_majority_on_each_item()
    {
        var settings = new Pengaturan();
        foreach (var sitting in Story.Sittings.Where(s => s.Day < 0))
        {
            var voters = Members(sitting).Where(m => m.Assignments.Any(a => a.Votes)).Select(m => m.Key).ToList();
            var quorum = (voters.Count * settings.QuorumMoreThanPercent / 100) + 1;
            foreach (var entry in sitting.Agenda)
            {
                var seats = voters.Except(sitting.Absent).Except(entry.Recusals?.Select(r => r.Member) ?? []).ToList();
                var dissents = entry.Dissents?.Count ?? 0;
                Assert.True(seats.Count >= quorum, $"{entry.Item}: {seats.Count} of {quorum}");
                Assert.True((seats.Count - dissents) * 2 > seats.Count, entry.Item);
                Assert.All(entry.Dissents ?? [], d => Assert.Contains(d.Member, seats));
            }
        }
    }

    [Fact]
    public void Everybody_named_in_a_sitting_is_a_member_of_its_Tim()
    {
        foreach (var sitting in Story.Sittings)
        {
            var named = sitting.Absent
                .Concat(sitting.NotSigned.Keys)
                .Concat(sitting.Agenda.SelectMany(a => (a.Recusals ?? []).Select(r => r.Member).Concat((a.Dissents ?? []).Concat(a.Remarks ?? []).Select(v => v.Member))));

            Assert.Subset(Members(sitting).Select(m => m.Key).ToHashSet(), named.ToHashSet());
        }
    }

    [Fact]
    public void Every_unit_has_its_desk_and_every_office_its_ppid_superior_chair_and_administrator()
    {
        foreach (var office in Story.Offices)
        {
            var held = office.People.SelectMany(p => p.Assignments).Select(a => (a.Role, a.Unit)).ToHashSet();
            var needed = office.Units
                .SelectMany(u => new (Role, string?)[] { (Role.Petugas, u.Code), (Role.PpidPelaksana, u.Code) })
                .Concat([(Role.Ppid, null), (Role.AtasanPpid, null), (Role.KetuaTim, null), (Role.Administrator, null)]);

            Assert.Subset(held, needed.ToHashSet());
        }
    }

    [Fact]
    public void No_ppid_sits_in_the_tim_where_she_would_always_be_recused()
    {
        Assert.DoesNotContain(
            Story.Offices.SelectMany(o => o.People),
            p => p.Assignments.Any(a => a.Role == Role.Ppid) && p.Assignments.Any(a => a.Role is Role.AnggotaTim or Role.KetuaTim));
    }

    private static DemoItem Item(string key) => Story.Items.Single(i => i.Key == key);

    private static DemoTestFile FileOf(DemoItem item) => Story.TestFiles.Single(f => f.Key == item.File);

    private static DemoOffice OfficeOf(DemoItem item) =>
        Story.Offices.Single(o => o.Slug == FileOf(item).Office && o.Units.Any(u => u.Code == FileOf(item).Unit));

    private static IEnumerable<DemoPerson> Members(DemoSitting sitting) => Story.Offices
        .Single(o => o.Slug == sitting.Office)
        .People.Where(p => p.Assignments.Any(a => a.Role is Role.AnggotaTim or Role.KetuaTim));

    private static Examination Exam(DemoItem item) => new()
    {
        Law = KatalogHukum.Bawaan.InForce(Day),
        Date = Day,
        Document = item.Document,
        OtherHarms = Story.Items.Where(i => i != item).SelectMany(i => i.Lines).Select(l => l.IfOpened).ToHashSet(),
    };
}
