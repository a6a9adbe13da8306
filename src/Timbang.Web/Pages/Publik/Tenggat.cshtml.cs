using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Timbang.Waktu;
using Timbang.Web.Data;
using Timbang.Web.Data.Publik;
using Timbang.Web.Pages.Shared;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Publik;

/// <summary>Anyone counts a deadline and sees every day of it: working days or calendar months, on the calendar of any agency.</summary>
[OutputCache(PolicyName = PublicCache.Policy)]
public sealed class Tenggat(DaftarInformasiPublik daftar, AgencyCalendars calendars, OfficeClock clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "mulai")]
    public string? Start { get; set; }

    [BindProperty(SupportsGet = true, Name = "jumlah")]
    public string? Count { get; set; }

    /// <summary>"hari" or "bulan".</summary>
    [BindProperty(SupportsGet = true, Name = "satuan")]
    public string? Unit { get; set; }

    /// <summary>A limit of the law by name, instead of a number.</summary>
    [BindProperty(SupportsGet = true, Name = "batas")]
    public string? Limit { get; set; }

    [BindProperty(SupportsGet = true, Name = "badan")]
    public string? Agency { get; set; }

    public IReadOnlyList<Office> Agencies { get; private set; } = [];

    public DayStrip? Result { get; private set; }

    /// <summary>What the limits below are counted from: what was typed, or today.</summary>
    public DateOnly From { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Agencies = await daftar.OfficesAsync(cancellationToken);
        From = TypedDay.Read(Start).Day ?? clock.Today();
        if (Asked && await CalendarAsync(cancellationToken) is { } calendar)
        {
            Result = CountOn(calendar) is { } deadline ? new(deadline, today: null) : null;
        }
    }

    /// <summary>What a screen reader is told of a field: "true" when a sentence stands beside it, nothing otherwise.</summary>
    public string? InvalidOrNull(string field) => ModelState.GetFieldValidationState(field) == ModelValidationState.Invalid ? "true" : null;

    private bool Asked => Start is not null || Count is not null || Limit is not null;

    private async Task<WorkingCalendar?> CalendarAsync(CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(Agency))
        {
            return NationalHolidays.Calendar;
        }

        if (Agencies.SingleOrDefault(row => row.Slug == Agency) is { } found)
        {
            return await calendars.OfAsync(found.Id, cancellationToken);
        }

        ModelState.AddModelError("badan", "Badan publik ini tidak ada. Pilih dari daftar.");
        return null;
    }

    private Deadline? CountOn(WorkingCalendar calendar)
    {
        var typed = TypedDay.Read(Start);
        if (typed.Day is not { } start)
        {
            ModelState.AddModelError("mulai", typed.Refusal ?? "Isi tanggal mulai.");
            return null;
        }

        try
        {
            return string.IsNullOrEmpty(Limit) ? ByNumber(calendar, start) : ByLaw(calendar, start);
        }
        catch (RuleException refusal)
        {
            ModelState.AddModelError(refusal.Field == nameof(Start) ? "mulai" : "jumlah", refusal.Message);
            return null;
        }
    }

    private Deadline? ByLaw(WorkingCalendar calendar, DateOnly start)
    {
        if (StatutoryLimit.All.SingleOrDefault(limit => limit.Slug == Limit) is { } limit)
        {
            return limit.Count(calendar, start);
        }

        ModelState.AddModelError("batas", "Batas ini tidak dikenal. Pilih dari daftar di bawah.");
        return null;
    }

    private Deadline? ByNumber(WorkingCalendar calendar, DateOnly start)
    {
        if (NumberOf(Count) is { } count)
        {
            return Unit == "bulan" ? calendar.AddMonths(start, count) : calendar.AddWorkingDays(start, count);
        }

        ModelState.AddModelError("jumlah", string.IsNullOrWhiteSpace(Count)
            ? "Isi jumlah hari kerja atau bulan."
            : $"“{Shown(Count)}” bukan bilangan bulat. Tulis angka, misalnya 10.");
        return null;
    }

    // A number too large for the machine is still a number: the law room says what is allowed.
    private static int? NumberOf(string? text) =>
        !decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number)
            ? null
            : (int)Math.Clamp(number, int.MinValue, int.MaxValue);

    private static string Shown(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
