using Timbang.Pengujian;

namespace Timbang.Web.Demo;

/// <summary>A sitting with what was said in it. Members who are not named vote for the outcome of the item.</summary>
/// <param name="Key">"sidang-2".</param>
/// <param name="Office">Slug of the agency.</param>
/// <param name="Title">Its name.</param>
/// <param name="Day">Working days from today; a day to come is only scheduled.</param>
/// <param name="Time">Office time.</param>
/// <param name="Place">Where.</param>
/// <param name="Absent">Keys of members who did not come.</param>
/// <param name="NotSigned">Members who have not signed the minutes, with the reason.</param>
/// <param name="Agenda">Items in order.</param>
/// <param name="Until">When one that is to come shall end.</param>
/// <param name="Rooms">Where each takes part in one that is to come.</param>
/// <param name="Guest">An outside examiner who is asked for this one that is to come, and for no other.</param>
public sealed record DemoSitting(
    string Key,
    string Office,
    string Title,
    int Day,
    TimeOnly Time,
    string Place,
    IReadOnlyList<string> Absent,
    IReadOnlyDictionary<string, string> NotSigned,
    IReadOnlyList<DemoAgendaEntry> Agenda,
    TimeOnly? Until = null,
    IReadOnlyList<string>? Rooms = null,
    DemoGuest? Guest = null);

/// <summary>Somebody from outside with a letter for one sitting alone; the person holds no other.</summary>
public sealed record DemoGuest(string Person, string Letter, bool Votes);

/// <summary>One item on the agenda.</summary>
/// <param name="Item">Key of the item.</param>
/// <param name="Recusals">Who steps aside, and why.</param>
/// <param name="Dissents">Who votes apart, in the member's own words.</param>
/// <param name="Remarks">One line beside a blind score; the outside examiner speaks here.</param>
public sealed record DemoAgendaEntry(
    string Item,
    IReadOnlyList<DemoRecusal>? Recusals = null,
    IReadOnlyList<DemoVoice>? Dissents = null,
    IReadOnlyList<DemoVoice>? Remarks = null);

/// <summary>A member who steps aside.</summary>
public sealed record DemoRecusal(string Member, string Reason);

/// <summary>What a member chose, and said.</summary>
public sealed record DemoVoice(string Member, Choice Choice, string Text);
