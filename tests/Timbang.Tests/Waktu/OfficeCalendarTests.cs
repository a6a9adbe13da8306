using Timbang.Pelaksana;
using Timbang.Waktu;
using static Timbang.Tests.Waktu.Calendars;

namespace Timbang.Tests.Waktu;

/// <summary>What one agency changes in the national list: by whom, by which decree, and with every version kept.</summary>
public sealed class OfficeCalendarTests
{
    private static readonly Guid Agency = Guid.CreateVersion7();

    private static readonly CalendarEdit Edit = new(Person(Role.Administrator), Day("2026-11-23"));

    private readonly OfficeCalendar calendar = OfficeCalendar.For(Agency);

    [Fact]
    public void Tenggat_yang_bergeser_menyebut_hari_lamanya_dan_sebabnya()
    {
        calendar.Tutup(Day("2026-04-01"), "Hari jadi kabupaten", "SE Bupati 3/2026", Edit with { On = Day("2026-03-20") });

        var running = WorkingCalendar.Of(calendar, true, history: calendar.Versions).RequestAnswer(Day("2026-03-13"));
        var begunAfter = WorkingCalendar.Of(calendar, true, history: calendar.Versions).RequestAnswer(Day("2026-03-25"));
        var untouched = WorkingCalendar.Of(calendar, true, history: calendar.Versions).AddWorkingDays(Day("2026-03-13"), 2);
        var unasked = WorkingCalendar.Of(calendar, true).RequestAnswer(Day("2026-03-13"));

        Assert.Equal((Day("2026-04-07"), Day("2026-04-06")), (running.Due, running.Moved!.From));
        Assert.Equal(["kalender versi 1: Libur setempat Rabu, 1 April 2026: Hari jadi kabupaten (SE Bupati 3/2026)"], running.Moved.Changes);
        Assert.Null(begunAfter.Moved);
        Assert.Null(untouched.Moved);
        Assert.Null(unasked.Moved);
    }

    [Fact]
    public void Libur_yang_dibatalkan_memajukan_tenggat_dan_disebut()
    {
        calendar.Tutup(Day("2026-04-01"), "Hari jadi kabupaten", "SE Bupati 3/2026", Edit with { On = Day("2026-03-02") });
        calendar.Buka(Day("2026-04-01"), "Upacara batal", Edit with { On = Day("2026-03-30") });

        var deadline = WorkingCalendar.Of(calendar, true, history: calendar.Versions).RequestAnswer(Day("2026-03-13"));

        Assert.Equal((Day("2026-04-06"), Day("2026-04-07")), (deadline.Due, deadline.Moved!.From));
        Assert.Single(deadline.Moved.Changes);
    }

    [Fact]
    public void An_agency_that_changed_nothing_counts_on_the_shipped_list()
    {
        var deadline = WorkingCalendar.Of(calendar, jointLeaveIsFree: true).RequestAnswer(Day("2026-03-13"));

        Assert.Equal(Day("2026-04-06"), deadline.Due);
        Assert.Equal("kalender bawaan", deadline.CalendarVersion);
    }

    [Fact]
    public void A_loaded_year_replaces_the_shipped_one_whole_and_leaves_the_others()
    {
        calendar.Muat(2027, [Closed("2027-01-01"), Closed("2027-08-17")], " SKB 9/2026 ", Edit);

        var merged = WorkingCalendar.Of(calendar, jointLeaveIsFree: true);

        Assert.True(merged.Years[2027].Confirmed);
        Assert.True(merged.IsWorkingDay(Day("2027-01-05")));
        Assert.False(merged.IsWorkingDay(Day("2026-12-25")));
        Assert.Equal("kalender versi 1", merged.Version);
        var version = Assert.Single(calendar.Versions);
        Assert.Equal((1, "Tahun 2027 dimuat dari berkas: 2 hari", "SKB 9/2026"), (version.Number, version.What, version.Decree));
        Assert.Equal((Edit.By.PersonId, Edit.On, Agency), (version.PersonId, version.On, version.BadanPublikId));
    }

    [Fact]
    public void An_act_is_recorded_under_the_administrators_assignment()
    {
        calendar.Tutup(Day("2026-10-12"), "Hari jadi", "SE 5/2026", Edit);

        var fact = Assert.Single(calendar.Facts);
        Assert.Equal(("Tutup", Edit.By.Mandates[0].PenugasanId), (fact.Act, fact.PenugasanId));
        Assert.Contains(new FactValue("Decree", "SE 5/2026"), fact.Values);
    }

    [Fact]
    public void A_closure_survives_the_loading_of_its_year_and_can_be_taken_back()
    {
        calendar.Tutup(Day("2027-10-12"), "Hari jadi", "SE 5/2026", Edit);
        calendar.Muat(2027, [Closed("2027-01-01")], "SKB", Edit);
        Assert.False(WorkingCalendar.Of(calendar, true).IsWorkingDay(Day("2027-10-12")));

        calendar.Buka(Day("2027-10-12"), "Upacara batal", Edit);

        Assert.True(WorkingCalendar.Of(calendar, true).IsWorkingDay(Day("2027-10-12")));
        Assert.Equal(3, calendar.Number);
        Assert.Contains(calendar.Versions[0].Holidays, h => h.Date == Day("2027-10-12"));
        Assert.DoesNotContain(calendar.Versions[2].Holidays, h => h.Date == Day("2027-10-12"));
    }

    [Fact]
    public void Confirming_a_year_ends_its_being_provisional_and_changes_no_day()
    {
        var before = WorkingCalendar.Of(calendar, true).AddWorkingDays(Day("2027-03-01"), 100);

        calendar.Konfirmasi(2027, Holidays, "Salinan SKB 1205/2026", Edit);

        var after = WorkingCalendar.Of(calendar, true).AddWorkingDays(Day("2027-03-01"), 100);
        Assert.True(before.Provisional);
        Assert.False(after.Provisional);
        Assert.Equal(before.Due, after.Due);
    }

    [Fact]
    public void Confirming_a_year_keeps_its_closures()
    {
        calendar.Tutup(Day("2027-10-12"), "Hari jadi", "SE 5/2026", Edit);

        calendar.Konfirmasi(2027, Holidays, "Salinan SKB", Edit);

        Assert.Equal("SE 5/2026", calendar.Holidays.Single(h => h.Kind == HolidayKind.LiburSetempat).Decree);
    }

    public static TheoryData<string, Action<OfficeCalendar>> Refusals => new()
    {
        { "Tulis nomor keputusan yang menetapkan hari libur tahun ini.", c => c.Muat(2028, [Closed("2028-01-01")], " ", Edit) },
        { "Berkas memuat tanggal di luar tahun 2028. Satu berkas memuat satu tahun.", c => c.Muat(2028, [Closed("2027-01-01")], "SKB", Edit) },
        { "Berkas tidak memuat satu pun libur nasional tahun 2028. Muat daftar yang lengkap.", c => c.Muat(2028, [], "SKB", Edit) },
        { "Kalender 2028 belum ada. Muat berkasnya lebih dulu.", c => c.Konfirmasi(2028, Holidays, "SKB", Edit) },
        { "Kalender 2026 sudah dikonfirmasi.", c => c.Konfirmasi(2026, Holidays, "SKB", Edit) },
        { "Tulis dengan dokumen apa daftar ini dicocokkan.", c => c.Konfirmasi(2027, Holidays, "", Edit) },
        { "Sabtu, 10 Oktober 2026 adalah akhir pekan dan memang bukan hari kerja.", c => c.Tutup(Day("2026-10-10"), "A", "B", Edit) },
        { "Tanggal harus di antara tahun 1945 dan 2199.", c => c.Tutup(Day("2200-10-10"), "A", "B", Edit) },
        { "Tulis mengapa kantor tutup.", c => c.Tutup(Day("2026-10-12"), "", "B", Edit) },
        { "Tulis nomor surat yang menutup kantor.", c => c.Tutup(Day("2026-10-12"), "A", "", Edit) },
        { "Isian paling banyak 300 huruf.", c => c.Tutup(Day("2026-10-12"), new string('a', 301), "B", Edit) },
        { "Senin, 12 Oktober 2026 tidak tercatat sebagai libur setempat.", c => c.Buka(Day("2026-10-12"), "A", Edit) },
        { "Kalender kerja diubah oleh Administrator.", c => c.Tutup(Day("2026-10-12"), "A", "B", Edit with { By = Person(Role.Ppid) }) },
    };

    [Theory]
    [MemberData(nameof(Refusals), DisableDiscoveryEnumeration = true)]
    public void A_refused_change_says_why_and_makes_no_version(string message, Action<OfficeCalendar> act)
    {
        var refusal = Assert.Throws<RuleException>(() => act(calendar));

        Assert.Equal(message, refusal.Message);
        Assert.Equal(0, calendar.Number);
        Assert.Empty(calendar.Facts);
    }

    [Fact]
    public void A_day_cannot_be_closed_twice()
    {
        calendar.Tutup(Day("2026-10-12"), "Hari jadi", "SE 5/2026", Edit);

        Assert.Throws<RuleException>(() => calendar.Tutup(Day("2026-10-12"), "Lagi", "SE 6/2026", Edit));
    }

    [Fact]
    public void Worked_joint_leave_is_named_in_the_version() =>
        Assert.Equal("kalender bawaan, cuti bersama dihitung sebagai hari kerja", WorkingCalendar.Of(null, jointLeaveIsFree: false).Version);

    private static Actor Person(Role role) =>
        new(Guid.CreateVersion7(), "Nama", Agency, [new Mandate(Guid.CreateVersion7(), role, null)]);
}
