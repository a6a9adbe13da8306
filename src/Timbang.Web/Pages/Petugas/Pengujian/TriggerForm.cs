using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Timbang.Pengujian;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>What sets a test in motion, as it is typed where a test file is opened (<c>_Trigger.cshtml</c>).</summary>
public class TriggerForm
{
    /// <summary>A re-test carries the item it tests again, so it begins in the inventory.</summary>
    public static readonly IReadOnlyList<TriggerKind> Kinds =
        [TriggerKind.Permintaan, TriggerKind.BelumDalamDip, TriggerKind.PerintahMajelis, TriggerKind.Prakarsa];

    public TriggerKind? Kind { get; set; }

    [StringLength(100, ErrorMessage = "Nomor paling banyak 100 huruf.")]
    public string? Number { get; set; }

    [StringLength(40, ErrorMessage = "Tulis tanggal seperti 31 Desember 2028 atau 31-12-2028.")]
    public string? Received { get; set; }

    [StringLength(40, ErrorMessage = "Tulis tanggal seperti 31 Desember 2028 atau 31-12-2028.")]
    public string? Limit { get; set; }

    /// <summary>The trigger; null when nothing was chosen or a date cannot be read, with the sentence beside its field.</summary>
    public Trigger? Read(DateOnly today, ModelStateDictionary state)
    {
        if (Kind is { } kind && Kinds.Contains(kind))
        {
            return new TriggerReading(Number, Received, Limit).Read(kind, today, state);
        }

        state.TryAddModelError("Input.Kind", Kind is null ? "Pilih apa yang memulai uji ini." : "Uji lagi dimulai dari Inventaris, tab Akan berakhir.");
        return null;
    }
}

/// <summary>What the fields of a trigger need to be drawn.</summary>
/// <param name="Input">What is typed; its prefix in the form is "Input".</param>
public sealed record TriggerFields(TriggerForm Input);
