using Microsoft.AspNetCore.Identity;

namespace Timbang.Web.Security;

/// <summary>
/// What a password must not be: short, the person's own name, one letter many times, or a word everybody tries with
/// some digits behind it. Length protects; signs and capitals are not demanded.
/// </summary>
public sealed class PasswordRules : IPasswordValidator<Account>
{
    public const int Shortest = 12;
    public const int Longest = 200;
    private const int FewestDifferent = 5;

    // What is left of common passwords when the digits and signs around them are taken off.
    private static readonly HashSet<string> Common =
    [
        "password", "passwordpassword", "passw0rd", "katasandi", "katasandiku", "rahasia", "rahasiaku", "rahasianegara",
        "admin", "adminadmin", "administrator", "superadmin", "root", "pengelola", "operator", "petugas", "user", "guest",
        "timbang", "timbangtimbang", "ppid", "ppidutama", "ppidpelaksana", "bkpsdm", "kominfo", "diskominfo", "pemkab", "pemda",
        "kabupaten", "pemerintah", "pemerintahdaerah", "informasi", "informasipublik", "keterbukaan", "indonesia", "indonesiaraya",
        "indonesiamerdeka", "merdeka", "pancasila", "garuda", "garudaindonesia", "jakarta", "surabaya", "kalimantan", "kalimantantimur",
        "kutaitimur", "samarinda", "bismillah", "bismillahirrahmanirrahim", "alhamdulillah", "assalamualaikum", "allahuakbar",
        "sayang", "sayangku", "sayangkamu", "akusayangkamu", "cintaku", "iloveyou", "iloveyouforever", "ganteng", "cantik",
        "qwerty", "qwertyuiop", "qwertyqwerty", "qwertyuiopasdf", "asdfghjkl", "asdfasdfasdf", "zxcvbnm", "zxcvbnmzxcvbnm", "qazwsxedc",
        "abcdefghijkl", "abcdefghijklm", "abcabcabcabc", "letmein", "letmeinletmein", "welcome", "welcomewelcome", "selamatdatang", "selamatpagi",
        "monkey", "dragon", "football", "sepakbola", "persija", "persib", "manchesterunited", "changeme", "changemechangeme", "gantisandi",
        "computer", "komputer", "internet", "trustno", "whatever", "superman", "batman", "starwars", "princess", "sunshine", "liverpool", "semangat",
    ];

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var refusal = RefusalOf(password ?? "", user);
        return Task.FromResult(refusal is null
            ? IdentityResult.Success
            : IdentityResult.Failed(new IdentityError { Code = nameof(PasswordRules), Description = refusal }));
    }

    /// <summary>Why the password is refused, with the way out; null when it will do.</summary>
    public static string? RefusalOf(string password, Account user) => password switch
    {
        { Length: < Shortest } => $"Kata sandi paling sedikit {Shortest} huruf. Beberapa kata yang tidak berhubungan mudah diingat dan sulit ditebak.",
        { Length: > Longest } => $"Kata sandi paling banyak {Longest} huruf.",
        _ when password.Distinct().Count() < FewestDifferent => "Kata sandi ini terlalu berulang. Pakai huruf yang lebih beragam.",
        _ when NamesOf(user).Any(name => password.Contains(name, StringComparison.OrdinalIgnoreCase)) =>
            "Kata sandi tidak boleh memuat nama, nama pengguna, surel atau NIP Anda.",
        _ when Common.Contains(Core(password)) || IsOneRun(password) => "Kata sandi ini termasuk yang paling sering ditebak. Pilih yang lain.",
        _ => null,
    };

    private static IEnumerable<string> NamesOf(Account user) =>
        $"{user.FullName} {user.UserName} {user.Email?.Split('@')[0]} {user.Nip}"
            .Split([' ', '.', ',', '_', '-', '@'], StringSplitOptions.RemoveEmptyEntries)
            .Where(part => part.Length >= 4);

    private static string Core(string password) =>
        string.Concat(password.ToLowerInvariant().SkipWhile(c => !char.IsLetter(c)).Reverse().SkipWhile(c => !char.IsLetter(c)).Reverse());

    // 123456789012, abcdefghijkl, 987654321098.
    private static bool IsOneRun(string password) =>
        password.Zip(password.Skip(1), (a, b) => b - a).Count(step => step is 1 or -1) >= password.Length - 2;
}
