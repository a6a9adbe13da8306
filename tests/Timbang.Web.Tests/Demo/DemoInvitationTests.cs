using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Demo;

/// <summary>The sitting to come of the demo is prepared: its papers are written, everyone is invited, and the page says who is still to be told by hand.</summary>
public sealed class DemoInvitationTests(DemoHosts hosts) : IClassFixture<DemoHosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task The_coming_sitting_has_its_papers_and_its_invitations(DatabaseKind kind)
    {
        var host = await hosts.OfAsync(kind);
        var sidang = await host.WithDbAsync(db => db.Sidang.AsNoTracking().SingleAsync(s => s.Stage == SittingStage.Dijadwalkan));
        var ppid = await host.SignInAsync(await host.WithDbAsync(db => db.Users.SingleAsync(a => a.UserName == "ppid")));

        var page = await ppid.GetAsync($"/sidang/{sidang.Id}/persiapan");

        Assert.Contains("PESERTA", sidang.Preparation!.TermOfReference, StringComparison.Ordinal);
        Assert.Equal(sidang.Members.Count + 1, sidang.Letters!.Count);
        Assert.Contains($"Surat yang berlaku: {sidang.Letters.Count}", page.Text, StringComparison.Ordinal);
        Assert.Contains("Semua yang perlu tahu sudah mempunyai surat yang berlaku.", page.Text, StringComparison.Ordinal);
    }
}
