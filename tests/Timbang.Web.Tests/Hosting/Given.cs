using Timbang.Pelaksana;
using Timbang.Web.Data;

namespace Timbang.Web.Tests.Hosting;

/// <summary>What tests start from, made by the same acts as people do.</summary>
public static class Given
{
    /// <summary>An agency in WITA.</summary>
    public static Task<BadanPublik> BadanAsync(TimbangHost host, string name = "Kabupaten Muara Tenang", string zone = "Asia/Makassar") =>
        host.WithDbAsync(async db =>
        {
            var badan = BadanPublik.Daftarkan(name, name.ToLowerInvariant().Replace(' ', '-'), zone, new Pengaturan());
            db.Add(badan);
            await db.SaveActAsync(badan, null, null);
            return badan;
        });

    public static Task<UnitKerja> UnitAsync(TimbangHost host, BadanPublik badan, string name = "BKPSDM") =>
        host.WithDbAsync(async db =>
        {
            var unit = UnitKerja.Daftarkan(badan.Id, name, name, parent: null, by: null);
            db.Add(unit);
            await db.SaveActAsync(unit, null, null);
            return unit;
        });

    public static Actor Administrator(Guid badanPublikId) => new(
        Guid.CreateVersion7(),
        "Administrator",
        badanPublikId,
        [new Mandate(Guid.CreateVersion7(), Role.Administrator, null)]);
}
