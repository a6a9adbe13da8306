using System.Security.Cryptography;

namespace Timbang.Web.Security;

/// <summary>
/// The word by which a page's own scripts are known to the browser, new for every answer. It exists only when a
/// script asked for it: a page without scripts forbids them all, so a cached public page never repeats a nonce.
/// </summary>
public sealed class Nonce
{
    private string? value;

    /// <summary>Whether the page uses a script.</summary>
    public bool IsUsed => value is not null;

    /// <summary>128 random bits.</summary>
    public string Value => value ??= Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
}
