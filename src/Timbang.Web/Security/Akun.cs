using Microsoft.AspNetCore.Identity;

namespace Timbang.Web.Security;

/// <summary>An account: one person of one agency who signs in. What the person may do comes from assignments only.</summary>
public sealed class Akun : IdentityUser<Guid>
{
    public Akun() => Id = Guid.CreateVersion7();

    public Guid BadanPublikId { get; set; }

    /// <summary>Name with titles, as it stands on minutes and decrees.</summary>
    public string FullName { get; set; } = "";

    /// <summary>Civil servant number; an outside examiner has none.</summary>
    public string? Nip { get; set; }
}
