using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;

namespace Timbang.Web.Demo;

/// <summary>Folders of paper are lent, come back, and are looked for.</summary>
public sealed class DemoFolders(DemoStory story, DemoOffice office, DemoDays days)
{
    public IEnumerable<DemoAct> Acts() => story.Folders.Where(IsOfOffice)
        .SelectMany(folder => folder.Acts, (folder, act) => new DemoAct(days.At(act.Day, new(15, 10)), office.Holder(Role.Petugas, folder.Unit), d => ActAsync(folder, act, d)));

    private bool IsOfOffice(DemoFolder folder) => story.Decrees.Single(d => d.Key == folder.Decree).Office == office.Slug;

    private static async Task ActAsync(DemoFolder story, DemoFolderAct act, DemoDesk desk)
    {
        var receipt = desk.Book[DemoDecrees.KeyOf(story.Decree, story.Unit)];
        var folder = await desk.Db.ArsipFisik.SingleAsync(f => f.TandaTerimaId == receipt);
        if (act.Lent is { } loan)
        {
            folder.Pinjamkan(new(loan.Borrower, loan.BorrowerUnit, loan.Purpose, desk.Today.AddDays(loan.Days)), desk.Actor, desk.Today);
        }
        else if (act.Returned is { } returned)
        {
            folder.TerimaKembali(returned, desk.Actor, desk.Today);
        }
        else
        {
            folder.Periksa(act.Checked!, desk.Actor, desk.Today);
        }

        await desk.SaveAsync(folder);
    }
}
