using Microsoft.AspNetCore.Identity;

namespace Timbang.Web.Security;

/// <summary>An account: one person of one agency who signs in. What the person may do comes from assignments only.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public Account() => Id = Guid.CreateVersion7();

    public Guid BadanPublikId { get; set; }

    /// <summary>Name with titles, as it stands on minutes and decrees.</summary>
    public string FullName { get; set; } = "";

    /// <summary>Post (jabatan) as it stands on minutes: "Kepala Bagian Hukum". Empty where nobody has noted it.</summary>
    public string Post { get; set; } = "";

    /// <summary>Civil servant number; an outside examiner has none.</summary>
    public string? Nip { get; set; }

    /// <summary>A password somebody else has seen: nothing is open before it is changed.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>After this instant a password given by somebody else opens nothing.</summary>
    public DateTimeOffset? PasswordUntil { get; set; }

    /// <summary>Locked by an administrator, until he unlocks it. Wrong passwords never set it: a stranger cannot lock anyone out.</summary>
    public bool Locked { get; set; }

    /// <summary>Secret of the authenticator app, encrypted with the key ring of the site; null while there is none.</summary>
    public string? TotpSecret { get; set; }

    /// <summary>The last time step a code was accepted for: a code opens once (RFC 6238, 5.2).</summary>
    public long TotpStep { get; set; }
}
