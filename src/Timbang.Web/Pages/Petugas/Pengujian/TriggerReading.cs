using Microsoft.AspNetCore.Mvc.ModelBinding;
using Timbang.Pengujian;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>Number and days of what sets a test in motion, as they are typed (<c>Input.Number</c>, <c>Input.Received</c>, <c>Input.Limit</c>).</summary>
internal sealed record TriggerReading(string? Number, string? Received, string? Limit)
{
    /// <summary>The trigger; null when a day cannot be read, with the sentence beside its field.</summary>
    /// <exception cref="RuleException">The law refuses it.</exception>
    public Trigger? Read(TriggerKind kind, DateOnly today, ModelStateDictionary state)
    {
        if (kind is not (TriggerKind.Permintaan or TriggerKind.PerintahMajelis))
        {
            return Trigger.Plain(kind);
        }

        var received = TypedDay.Need(Received, state, "Input.Received", kind == TriggerKind.Permintaan ? "Isi tanggal permintaan diterima." : "Isi tanggal perintah diterima.");
        if (kind == TriggerKind.Permintaan)
        {
            return received is { } asked ? Trigger.Permintaan(Number, asked, today) : null;
        }

        var limit = TypedDay.Need(Limit, state, "Input.Limit", "Isi batas yang ditetapkan Majelis Komisioner.");
        return received is { } from && limit is { } until ? Trigger.PerintahMajelis(Number, from, until, today) : null;
    }
}
