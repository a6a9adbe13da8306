using System.Runtime.CompilerServices;
using Timbang.Web.Commands;

namespace Timbang.Web.Tests.Commands;

/// <summary>The page that people read and the tables that the code obeys are one.</summary>
public sealed class ProcedureDocumentTests
{
    [Fact]
    public async Task The_committed_page_is_what_the_code_says_now()
    {
        using var output = new StringWriter();

        await new ProcedureCommand().RunAsync([], output);

        var committed = await File.ReadAllTextAsync(Page(), TestContext.Current.CancellationToken);
        Assert.True(output.ToString() == committed, "docs/procedure.md is stale: bin/timbang procedure > docs/procedure.md");
    }

    [Fact]
    public void No_case_with_a_procedure_is_left_out()
    {
        var cases = typeof(CaseFile).Assembly.GetTypes().Where(type => type.GetField("Procedure") is not null).ToList();

        Assert.Equal(cases.Count, ProcedureDocument.Text().Split("\n## ").Length - 1);
    }

    private static string Page([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "docs", "procedure.md");
}
