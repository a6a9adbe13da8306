using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Waktu;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>A test file as its list shows it: one projection, whatever the number of rows and items.</summary>
internal static class FileRows
{
    public static IQueryable<FileFacts> Facts(this TimbangDb db, IQueryable<UjiKonsekuensi> files) =>
        from uji in files.AsNoTracking()
        join unit in db.UnitKerja on uji.UnitId equals unit.Id
        orderby uji.Number descending
        select new FileFacts(
            uji.Id,
            uji.Number,
            uji.Title,
            unit.Name,
            uji.Trigger,
            uji.OpenedOn,
            db.Butir.Where(b => b.UjiId == uji.Id).Select(b => new ItemFacts(b.Stage, b.StageSince, b.ConsideredOn)).ToList());
}

/// <summary>What the database says of a file in the list.</summary>
internal sealed record FileFacts(
    Guid Id,
    string Number,
    string Title,
    string UnitName,
    Trigger Trigger,
    DateOnly OpenedOn,
    IReadOnlyList<ItemFacts> Items)
{
    public FileRow On(WorkingCalendar calendar, Pengaturan office, DateOnly today)
    {
        var stage = Journey.LeastAdvanced(Items.Select(i => i.Stage));
        var due = FileClocks.Governing(Trigger, Items, calendar) ?? FileClocks.Target(Items, office, calendar);
        return new(
            Id,
            Number,
            Title,
            UnitName,
            Trigger,
            OpenedOn,
            stage,
            Items.Count,
            due,
            due is null ? null : calendar.Left(today, due.Due));
    }
}

/// <summary>What the clocks of an item rest on.</summary>
public sealed record ItemFacts(Stage Stage, DateOnly StageSince, DateOnly? ConsideredOn);

/// <summary>One line of the list of test files.</summary>
/// <param name="Id">The file.</param>
/// <param name="Number">"UK-2026/014".</param>
/// <param name="Title">What it is about.</param>
/// <param name="UnitName">Whose items it holds.</param>
/// <param name="Trigger">Why the test began.</param>
/// <param name="OpenedOn">When it was opened.</param>
/// <param name="Stage">Stage of its least advanced item; null while it has none.</param>
/// <param name="Items">How many items it holds.</param>
/// <param name="Due">The last day that governs it, or the office's own target; null when nothing waits.</param>
/// <param name="Left">How far that is.</param>
public sealed record FileRow(
    Guid Id,
    string Number,
    string Title,
    string UnitName,
    Trigger Trigger,
    DateOnly OpenedOn,
    Stage? Stage,
    int Items,
    Deadline? Due,
    DaysLeft? Left);
