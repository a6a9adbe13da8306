using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Timbang.Pengujian;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>When and where a sitting is, as it is typed; for a new sitting and for one that moves.</summary>
public sealed class ScheduleForm
{
    /// <summary>An hour as it is typed.</summary>
    public const string Hour = @"^\s*([01]?[0-9]|2[0-3])[.:][0-5][0-9]\s*$";

    /// <summary>The version the person saw, when a sitting moves.</summary>
    [ScaffoldColumn(false)]
    public uint Version { get; set; }

    /// <summary>Made when the form was drawn: a double click or a reload gets the first result.</summary>
    [ScaffoldColumn(false)]
    public Guid Key { get; set; } = Guid.CreateVersion7();

    [Display(Name = "Nama sidang")]
    [Required(ErrorMessage = "Beri nama sidang.")]
    [StringLength(Uraian.MaxTitle, ErrorMessage = "Nama sidang paling banyak {1} huruf.")]
    public string? Title { get; set; }

    [Display(Name = "Hari sidang")]
    [Required(ErrorMessage = "Isi hari sidang.")]
    public string? Date { get; set; }

    [Display(Name = "Jam")]
    [Required(ErrorMessage = "Isi jam sidang.")]
    [RegularExpression(Hour, ErrorMessage = "Tulis jam seperti 09.00.")]
    public string? Time { get; set; } = "09.00";

    [Display(Name = "Tempat")]
    [Required(ErrorMessage = "Isi tempat sidang.")]
    [StringLength(Uraian.MaxTitle, ErrorMessage = "Tempat sidang paling banyak {1} huruf.")]
    public string? Place { get; set; }

    /// <summary>The letters of the members whom the person has seen; others are shown before they are summoned.</summary>
    [ScaffoldColumn(false)]
    public string? Shown { get; set; }

    public static ScheduleForm Of(Sidang sidang) => new()
    {
        Version = sidang.Version,
        Title = sidang.Title,
        Date = TypedDay.Show(sidang.Date),
        Time = sidang.Time.ToString("HH'.'mm"),
        Place = sidang.Place,
    };

    /// <summary>The day typed, or null with its refusal noted.</summary>
    public DateOnly? Day(ModelStateDictionary state)
    {
        var typed = TypedDay.Read(Date);
        if (typed.Refusal is { } refusal)
        {
            state.AddModelError("Input.Date", refusal);
        }

        return typed.Day;
    }

    /// <summary>What was typed, once it was found in order.</summary>
    public SittingTerms Terms(DateOnly day, string sopVersion) => new(Title!, day, ReadHour(Time!), Place!, sopVersion);

    /// <summary>An hour that was found in order.</summary>
    public static TimeOnly ReadHour(string typed)
    {
        var parts = typed.Trim().Split('.', ':');
        return new TimeOnly(int.Parse(parts[0]), int.Parse(parts[1]));
    }
}
