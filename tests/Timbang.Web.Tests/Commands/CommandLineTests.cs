using Timbang.Web.Commands;

namespace Timbang.Web.Tests.Commands;

/// <summary>The command line says what it did by its exit code, and in words what to do when it could not.</summary>
public sealed class CommandLineTests
{
    [Fact]
    public async Task Help_lists_every_command_with_its_summary()
    {
        using var output = new StringWriter();
        var line = new CommandLine(output, TextWriter.Null);

        var code = await line.RunAsync(["help"]);

        Assert.Equal(0, code);
        Assert.Contains("Pemakaian: timbang PERINTAH", output.ToString());
        Assert.Contains("Tanpa perintah Timbang melayani situsnya: timbang [--data DIR", output.ToString());
        Assert.All(line.Commands, command => Assert.Contains($"{command.Name,-11} {command.Summary}", output.ToString()));
    }

    [Fact]
    public async Task An_unknown_command_is_answered_with_the_list_and_code_2()
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();

        var code = await new CommandLine(output, errors).RunAsync(["hapus"]);

        Assert.Equal(2, code);
        Assert.StartsWith("Perintah \"hapus\" tidak dikenal.", errors.ToString());
        Assert.Contains("timbang help PERINTAH", errors.ToString());
        Assert.Empty(output.ToString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(false, "--urls", "http://127.0.0.1:5080")]
    [InlineData(true, "--help")]
    [InlineData(true, "demo")]
    public void Options_alone_start_the_site(bool command, params string[] args) =>
        Assert.Equal(command, CommandLine.IsCommand(args));
}
