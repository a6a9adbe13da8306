using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Timbang.Web.Tests.Proof;

/// <summary>How long files and methods are, read from what the compiler wrote down of them (STYLE, Size).</summary>
[Trait("proof", "sizes")]
public sealed class SizesProof(ITestOutputHelper output)
{
    private const int FitsTheEye = 25;

    [Fact]
    public void Files_and_methods_are_short()
    {
        var methods = new[] { typeof(CaseFile), typeof(Entry) }.SelectMany(type => MethodsOf(type.Assembly.Location)).ToList();
        var files = methods.Select(method => method.File).Distinct().Select(file => (File: file, Lines: File.ReadLines(file).Count())).ToList();

        output.WriteLine($"files:   {Spread(files.ConvertAll(file => file.Lines))}");
        output.WriteLine($"methods: {Spread(methods.ConvertAll(method => method.Lines))}");
        foreach (var file in files.OrderByDescending(file => file.Lines).Take(10))
        {
            output.WriteLine($"  {file.Lines,4} {Path.GetFileName(file.File)}");
        }

        foreach (var method in methods.OrderByDescending(method => method.Lines).Take(10))
        {
            output.WriteLine($"  {method.Lines,4} {method.Name}");
        }

        Assert.InRange(At(90, methods.ConvertAll(method => method.Lines)), 1, FitsTheEye);
    }

    private static string Spread(List<int> lines) =>
        $"{lines.Count}, median {At(50, lines)}, p90 {At(90, lines)}, max {lines.Max()} lines";

    private static int At(int percent, List<int> lines) => lines.Order().ElementAt((lines.Count - 1) * percent / 100);

    // Properties and constructors are left out: few are written as methods, and they would flatter the figures.
    private static List<(string Name, string File, int Lines)> MethodsOf(string assembly)
    {
        using var code = new PEReader(File.OpenRead(assembly));
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.ChangeExtension(assembly, ".pdb")));
        var (names, points) = (code.GetMetadataReader(), symbols.GetMetadataReader());
        return
        [
            .. from handle in names.MethodDefinitions
               let lines = points.GetMethodDebugInformation(handle.ToDebugInformationHandle()).GetSequencePoints().Where(point => !point.IsHidden).ToList()
               where lines.Count > 0 && !names.GetMethodDefinition(handle).Attributes.HasFlag(MethodAttributes.SpecialName)
               let file = points.GetString(points.GetDocument(lines[0].Document).Name)
               let name = NameOf(names, names.GetMethodDefinition(handle))
               where name is not null && IsWritten(file)
               select (name, file, lines.Max(line => line.EndLine) - lines.Min(line => line.StartLine) + 1),
        ];
    }

    private static bool IsWritten(string file) =>
        file.EndsWith(".cs", StringComparison.Ordinal)
        && !file.Contains("/obj/", StringComparison.Ordinal)
        && !file.Contains("/Migrations/", StringComparison.Ordinal);

    // An async method is a class with a MoveNext; what stands inside a method (lambdas, local functions) counts with it.
    private static string? NameOf(MetadataReader names, MethodDefinition method)
    {
        var type = names.GetTypeDefinition(method.GetDeclaringType());
        var (name, owner) = (names.GetString(method.Name), names.GetString(type.Name));
        return (name, owner) switch
        {
            ("MoveNext", ['<', not '<' and not '>', ..]) =>
                $"{names.GetString(names.GetTypeDefinition(type.GetDeclaringType()).Name)}.{owner[1..owner.IndexOf('>', StringComparison.Ordinal)]}",
            _ when name.StartsWith('<') || owner.StartsWith('<') => null,
            _ => $"{owner}.{name}",
        };
    }
}
