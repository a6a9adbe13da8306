using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Timbang.DaftarInformasi;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Inventaris;

/// <summary>The event that ends an exclusion has not happened yet: what was asked, when it is asked again, and by whom.</summary>
[Authorize("Pengecualian.Pantau")]
public sealed class Pantau(TimbangDb db, Actor actor, OfficeClock clock) : ExclusionActPage<Pantau.Form>(db, actor, nameof(Pantau))
{
    /// <summary>Who may ask the next time.</summary>
    public IReadOnlyList<Actor> People { get; private set; } = [];

    public DateOnly Today => clock.Today();

    /// <summary>Whether it is also the reader's to record that the event has happened.</summary>
    public bool MayEnd => Pengecualian.Procedure.Allows(nameof(Pengecualian.Akhiri), Entry.Stage, By, Entry.UnitId);

    /// <summary>The latest day on which it may be asked again.</summary>
    public DateOnly Latest => Entry.AskAgainBy(Today);

    protected override bool IsOpen => base.IsOpen && Entry.IsAwaiting(Today);

    protected override async Task<bool> IsTheirsAsync(CancellationToken cancellationToken)
    {
        if (!await base.IsTheirsAsync(cancellationToken))
        {
            return false;
        }

        People = await Db.WatchersAsync(Entry, Today, cancellationToken);
        if (HttpMethods.IsGet(Request.Method))
        {
            Input.Responsible = Entry.WatchedById;
        }

        return true;
    }

    protected override Task<string> ActAsync(CancellationToken cancellationToken)
    {
        var next = TypedDay.Require(Input.Next, nameof(Watch.Next), "Isi hari bertanya lagi.");
        Entry.Pantau(new(Input.Said, next, Chosen()), By, Today);
        return Task.FromResult($"Dicatat: belum terjadi. {Entry.Watcher()} menanyakannya lagi pada {next.InWords()}.");
    }

    // Who is not on the list has no assignment there: the act says so.
    private Actor? Chosen() => Input.Responsible is { } id
        ? People.FirstOrDefault(person => person.PersonId == id) ?? new(id, "", By.BadanPublikId, [])
        : null;

    public sealed class Form : ActForm
    {
        [Display(Name = "Jawaban")]
        [StringLength(Uraian.MaxText, ErrorMessage = "Jawaban paling banyak {1:N0} huruf.")]
        public string? Said { get; set; }

        [Display(Name = "Ditanyakan lagi pada")]
        [StringLength(60)]
        public string? Next { get; set; }

        [Display(Name = "Penanggung jawab")]
        public Guid? Responsible { get; set; }
    }
}
