using System.Security.Cryptography;
using System.Text;

namespace Timbang.Pengujian;

/// <summary>Who has been told what of a sitting, and who is still to be told.</summary>
public static class Invitations
{
    /// <summary>Everyone who is to come: units in the order of the agenda with their own items, then the members with all of it.</summary>
    /// <param name="sidang">The sitting.</param>
    /// <param name="agenda">What is on its agenda, in order, each item with its unit.</param>
    /// <param name="unitNames">Names of the units.</param>
    public static IReadOnlyList<Invitee> InviteesOf(Sidang sidang, IReadOnlyList<(Guid UnitId, Guid ButirId)> agenda, IReadOnlyDictionary<Guid, string> unitNames) =>
    [
        .. agenda.GroupBy(a => a.UnitId).Select(unit => new Invitee(new(unit.Key, true, unitNames[unit.Key]), [.. unit.Select(a => a.ButirId)])),
        .. sidang.InOrder().Select(m => new Invitee(new(m.PersonId, false, m.Name), [.. agenda.Select(a => a.ButirId)])),
    ];

    /// <summary>The letter that holds for each recipient: none has taken its place.</summary>
    public static IReadOnlyList<Undangan> Holding(IReadOnlyList<Undangan> letters) =>
        [.. letters.Where(letter => letters.All(later => later.ReplacesId != letter.Id))];

    /// <summary>
    /// Letters still to be issued: to who has none, or one that told another day, place or other items; and a notice to who was
    /// invited and is not to come any more.
    /// </summary>
    public static IReadOnlyList<LetterDue> Due(IReadOnlyList<Undangan> letters, string when, IReadOnlyList<Invitee> invitees)
    {
        var holding = Holding(letters);
        return
        [
            .. from invitee in invitees
               let items = DigestOf(invitee.ButirIds)
               let last = holding.FirstOrDefault(letter => letter.Recipient.Id == invitee.Recipient.Id)
               where last is not { Kind: LetterKind.Invitation } || last.When != when || last.Items != items
               select new LetterDue(LetterKind.Invitation, invitee.Recipient, last, items),
            .. holding
                .Where(letter => letter.Kind == LetterKind.Invitation && invitees.All(invitee => invitee.Recipient.Id != letter.Recipient.Id))
                .Select(letter => new LetterDue(LetterKind.Cancellation, letter.Recipient, letter, letter.Items)),
        ];
    }

    /// <summary>Letters of result still to be issued: one to each unit, once.</summary>
    public static IReadOnlyList<LetterDue> ResultsDue(IReadOnlyList<Undangan> letters, IReadOnlyList<Invitee> invitees) =>
    [
        .. invitees
            .Where(invitee => invitee.Recipient.IsUnit && !Told(letters).Contains(invitee.Recipient.Id))
            .Select(invitee => new LetterDue(LetterKind.Result, invitee.Recipient, null, DigestOf(invitee.ButirIds))),
    ];

    /// <summary>Units that have been told what became of their items.</summary>
    public static IReadOnlySet<Guid> Told(IReadOnlyList<Undangan>? letters) =>
        (letters ?? []).Where(letter => letter.Kind == LetterKind.Result).Select(letter => letter.Recipient.Id).ToHashSet();

    /// <summary>A short mark of these items, the same in any order.</summary>
    public static string DigestOf(IReadOnlyList<Guid> butirIds) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Join(' ', butirIds.Order()))))[..16];
}
