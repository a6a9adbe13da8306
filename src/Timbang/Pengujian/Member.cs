using Timbang.Pelaksana;

namespace Timbang.Pengujian;

/// <summary>A member of the Tim Pertimbangan in a sitting, by letter in force on its day.</summary>
public sealed class Member
{
    private Member()
    {
    }

    public Guid PersonId { get; private init; }

    public string Name { get; private set; } = "";

    /// <summary>The post she holds in the office, as the minutes name it; empty where nobody has noted it.</summary>
    public string Post { get; private set; } = "";

    public Guid PenugasanId { get; private set; }

    /// <summary>Number of the letter of assignment.</summary>
    public string LetterNumber { get; private set; } = "";

    /// <summary>How the seat is held: by appointment, or acting (Plt., Plh.).</summary>
    public AppointmentKind Kind { get; private set; }

    public bool IsChair { get; private set; }

    /// <summary>False for an outside examiner who advises without a vote, by letter.</summary>
    public bool Votes { get; private set; }

    /// <summary>An outside examiner whose letter is for this sitting alone.</summary>
    public bool IsGuest { get; private set; }

    /// <summary>When the member was recorded as present; null while absent.</summary>
    public DateTimeOffset? PresentAt { get; internal set; }

    /// <summary>When the member left before the end; null while she is there. Items taken after that do not wait for her.</summary>
    public DateTimeOffset? LeftAt { get; internal set; }

    /// <summary>When the member signed the minutes under her own account.</summary>
    public DateTimeOffset? SignedAt { get; internal set; }

    /// <summary>Why a present member has not signed, once the minutes were completed without her.</summary>
    public string? NotSignedReason { get; internal set; }

    /// <summary>Whether the member was there at any time: she signs the minutes.</summary>
    public bool Present => PresentAt is not null;

    /// <summary>Whether the member was there and has not signed the minutes yet.</summary>
    public bool OwesSignature => Present && SignedAt is null;

    /// <summary>Whether the member is in the room.</summary>
    public bool IsThere => Present && LeftAt is null;

    /// <summary>A member by her letter.</summary>
    public static Member By(Penugasan letter, string name, string post = "")
    {
        var member = new Member { PersonId = letter.PersonId, Name = name, Post = post };
        (member.PenugasanId, member.LetterNumber) = (letter.Id, letter.LetterNumber);
        (member.Kind, member.IsChair, member.Votes) = (letter.Kind, letter.Role == Role.KetuaTim, letter.Votes);
        member.IsGuest = letter.SidangId is not null;
        return member;
    }

    /// <summary>Takes over what the letter in force says now; what the member did in the sitting stays.</summary>
    internal void Follow(Member inForce)
    {
        (Name, Post, PenugasanId, LetterNumber) = (inForce.Name, inForce.Post, inForce.PenugasanId, inForce.LetterNumber);
        (Kind, IsChair, Votes, IsGuest) = (inForce.Kind, inForce.IsChair, inForce.Votes, inForce.IsGuest);
    }
}
