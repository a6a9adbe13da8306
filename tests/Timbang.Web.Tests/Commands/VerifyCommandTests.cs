using Timbang.Web.Commands;
using Timbang.Web.Tests.Data;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Commands;

/// <summary><c>bin/timbang verify</c> says by its exit code whether the trail is whole, and names what is not.</summary>
public sealed class VerifyCommandTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task A_whole_trail_is_0_and_a_broken_one_is_1_with_its_first_broken_entry(DatabaseKind kind)
    {
        var story = await TrailStory.TellAsync(hosts, kind);

        var seal = (await story.Host.Database.QueryAsync<string>("""SELECT "Hash" FROM "SegelRiwayat" WHERE "Ordinal" = 2""")).Single();
        Assert.Equal(
            (0, $"Riwayat utuh: 2 berkas, 5 entri (0 belum disegel), 10 nilai (0 dihapus), 2 segel, 0 naskah.{Environment.NewLine}Segel terakhir: 2 {seal}{Environment.NewLine}Lampiran utuh: 0.", ""),
            await RunAsync(story));

        await story.DeleteAsync("= 2");

        Assert.Equal((1, $"RUSAK: UnitKerja {story.Unit.Id} entri 3: entri 2 hilang sebelum entri ini", ""), await RunAsync(story));
    }

    [Fact]
    public async Task A_folder_without_a_database_is_refused_in_words_and_stays_as_it_was()
    {
        var folder = Directory.CreateTempSubdirectory("timbang-test-");
        using var errors = new StringWriter();

        var code = await new CommandLine(TextWriter.Null, errors).RunAsync(["verify", "--data", folder.FullName]);

        Assert.Equal(1, code);
        Assert.StartsWith("Basis data tidak ada, atau belum dimutakhirkan.", errors.ToString());
        Assert.Empty(folder.GetFiles());
        folder.Delete(recursive: true);
    }

    private static async Task<(int Code, string Output, string Errors)> RunAsync(TrailStory story)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await new CommandLine(output, errors).RunAsync(["verify", .. story.Host.Database.Arguments]);
        return (code, output.ToString().TrimEnd(), errors.ToString());
    }
}
