using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pengujian;
using Timbang.Web.Files;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Files;

/// <summary>The key from outside is replaced while the site runs.</summary>
public sealed class StoreKeyTests(Hosts hosts) : IClassFixture<Hosts>
{
    private static readonly byte[] Content = [.. Enumerable.Range(0, 1000).Select(i => (byte)i)];

    [Theory, ClassData<BothDatabases>]
    public async Task A_new_key_wraps_every_file_anew_and_the_old_one_is_not_needed_any_more(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var (old, current) = (TestStore.NewKey(), TestStore.NewKey());
        List<Berkas> all = [];
        for (var n = 0; n < 3; n++)
        {
            all.Add(await AttachAsync(host, office, Settings(old)));
        }

        var both = TestStore.NewKey();
        File.WriteAllLines(both, [.. File.ReadLines(current), .. File.ReadLines(old)]);
        var one = await host.WithDbAsync(db => db.Set<FileKey>().OrderBy(k => k.BerkasId).FirstAsync());
        Assert.Equal(3, await host.WithDbAsync(db => TestStore.Of(db, Settings(both)).RewrapAsync(CancellationToken.None)));
        Assert.Equal(0, await host.WithDbAsync(db => TestStore.Of(db, Settings(both)).RewrapAsync(CancellationToken.None)));

        Assert.NotEqual(one.Wrapped, await host.WithDbAsync(db => db.Set<FileKey>().Where(k => k.BerkasId == one.BerkasId).Select(k => k.Wrapped).SingleAsync()));
        foreach (var berkas in all)
        {
            Assert.Equal(Content, await OpenAsync(host, Settings(current), berkas));
        }

        Assert.Equal(0, (await host.VerifyTrailAsync()).Code);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_key_that_was_destroyed_meanwhile_is_not_wrapped_to_life_again(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var (old, current) = (TestStore.NewKey(), TestStore.NewKey());
        var berkas = await AttachAsync(host, office, Settings(old));
        await host.WithDbAsync(async db =>
        {
            await TestStore.Of(db, Settings(old)).DestroyAsync(berkas.Id, CancellationToken.None);
            await db.SaveChangesAsync();
        });
        var both = TestStore.NewKey();
        File.WriteAllLines(both, [.. File.ReadLines(current), .. File.ReadLines(old)]);

        await host.WithDbAsync(db => TestStore.Of(db, Settings(both)).RewrapAsync(CancellationToken.None));

        Assert.Empty(await host.WithDbAsync(db => db.Set<FileKey>().Select(k => k.Wrapped).SingleAsync()));
        await Assert.ThrowsAsync<DamagedFileException>(() => OpenAsync(host, Settings(both), berkas));
        Assert.Null(await host.WithDbAsync(db => TestStore.Of(db, Settings(TestStore.NewKey())).SealedBecauseAsync(CancellationToken.None)));
    }

    private static FileSettings Settings(string key) => new("", key, FilePlace.Table, null);

    private static Task<byte[]> OpenAsync(TimbangHost host, FileSettings files, Berkas berkas) =>
        host.WithDbAsync(db => TestStore.Of(db, files).OpenAsync(berkas, CancellationToken.None));

    private static async Task<Berkas> AttachAsync(TimbangHost host, Office office, FileSettings files)
    {
        var butir = await office.ButirAsync(Stage.Didaftar);
        return await host.WithDbAsync(db => TestStore.AttachAsync(db, butir, office.Petugas, content: Content, files: files));
    }
}
