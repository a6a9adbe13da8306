namespace Timbang.Web.Commands;

/// <summary>A password as it comes in: not shown while it is typed, or one line of the standard input.</summary>
public static class TypedPassword
{
    public static string Read()
    {
        if (Console.IsInputRedirected)
        {
            return Console.In.ReadLine() ?? "";
        }

        Console.Error.Write("Kata sandi (tidak ditampilkan): ");
        var typed = new List<char>();
        for (var key = Console.ReadKey(true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(true))
        {
            if (key.Key != ConsoleKey.Backspace)
            {
                typed.Add(key.KeyChar);
            }
            else if (typed.Count > 0)
            {
                typed.RemoveAt(typed.Count - 1);
            }
        }

        Console.Error.WriteLine();
        return new string([.. typed]);
    }
}
