using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Doors;

/// <summary>The offices that it takes to open every door of the map.</summary>
internal static class Worlds
{
    /// <summary>Scenes in which every door opens once: all those of an office of the stricter settings, and two of one that signs with ink.</summary>
    public static async Task<IReadOnlyList<(World World, Scene Scene)>> OfEveryDoorAsync(TimbangHost host)
    {
        var strict = await World.OpenAsync(host, pengaturan: Office.Settings with { RatificationNeeded = true, OriginalByTwo = true });
        var ink = await World.OpenAsync(host, "Kabupaten Rantau Basah", Office.Settings with { WetSignature = true });
        return [.. Enum.GetValues<Scene>().Select(scene => (strict, scene)), (ink, Scene.Ditutup), (ink, Scene.Disetujui)];
    }
}
