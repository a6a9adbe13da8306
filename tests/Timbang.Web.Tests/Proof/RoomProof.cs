using System.Diagnostics;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Petugas.Pertimbangan;

namespace Timbang.Web.Tests.Proof;

/// <summary>
/// Sixty devices follow one sitting: after each score every one of them hears of it and draws its page anew, as the script
/// of the page does, within its four tenths of a second of its own.
/// </summary>
[Trait("proof", "room")]
public sealed class RoomProof(Templates templates, ITestOutputHelper output)
{
    private const int Members = 15;
    private const int DevicesOfEach = 4;

    [Theory, ClassData<BothDatabases>]
    public async Task Sixty_devices_hear_of_each_score_and_draw_it(DatabaseKind kind)
    {
        await using var host = new TimbangHost(kind, await templates.CopyAsync(kind));
        host.UseKestrel(0);
        host.StartServer();
        var (room, members) = await FillAsync(host);
        var place = await room.PlaceAsync();
        List<(Visitor Visitor, RoomLine Line)> devices = [];
        foreach (var member in members)
        {
            for (var n = 0; n < DevicesOfEach; n++)
            {
                var visitor = await room.AtAsync(member);
                devices.Add((visitor, await RoomLine.OpenAsync(visitor, room.Path)));
            }
        }

        await Task.WhenAll(devices.Select(d => d.Line.NextAsync()));
        List<double> heard = [], drawn = [];
        foreach (var (index, member) in members.Index())
        {
            var began = Stopwatch.GetTimestamp();
            await room.ActAsync(member, place, "Nilai", Room.Score(Choice.Terbuka));
            var says = $"{index + 1} dari {members.Count + 1} sudah menilai";
            await Task.WhenAll(devices.Select(async device =>
            {
                await device.Line.NextAsync();
                var ear = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
                await Task.Delay(Random.Shared.Next(400));
                var page = await device.Visitor.GetAsync(place);
                Assert.Contains(says, page.Text, StringComparison.Ordinal);
                lock (heard)
                {
                    heard.Add(ear);
                    drawn.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
                }
            }));
        }

        devices.ForEach(device => device.Line.Dispose());
        output.WriteLine($"{kind}, {devices.Count} devices, {members.Count} scores: heard after {At(heard, .5):0} ms (95 of 100 within {At(heard, .95):0}), drawn after {At(drawn, .5):0} ms (95 of 100 within {At(drawn, .95):0}, all within {At(drawn, 1):0})");
        Assert.InRange(At(drawn, .95), 0, 5000);
    }

    private static async Task<(Room Room, IReadOnlyList<string> Members)> FillAsync(TimbangHost host)
    {
        var room = await Room.EnterAsync(host);
        List<string> members = [nameof(Office.Anggota1), nameof(Office.Anggota2)];
        while (members.Count < Members)
        {
            var name = $"Peserta{members.Count}";
            await room.Office.HireAsync(name, (Role.AnggotaTim, null));
            members.Add(name);
        }

        await room.OpenAsync([await room.Office.ButirAsync(Stage.Diuji)], [.. members]);
        return (room, members);
    }

    private static double At(List<double> taken, double share) => taken.Order().ElementAt(Math.Min(taken.Count - 1, (int)(taken.Count * share)));
}
