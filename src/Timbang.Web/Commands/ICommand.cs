namespace Timbang.Web.Commands;

/// <summary>One command of <c>bin/timbang</c>. A new one is added to the list in <see cref="CommandLine"/>.</summary>
public interface ICommand
{
    /// <summary>The word typed after <c>timbang</c>.</summary>
    string Name { get; }

    /// <summary>One line in the list of commands.</summary>
    string Summary { get; }

    /// <summary>What follows the name, and what each part means.</summary>
    string Usage { get; }

    /// <summary>Runs with the arguments that follow the name and answers the exit code of the process.</summary>
    /// <exception cref="UsageException">The arguments cannot be understood.</exception>
    /// <exception cref="RuleException">The law or the procedure forbids it.</exception>
    Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output);
}
