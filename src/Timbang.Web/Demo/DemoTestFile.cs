using Timbang.Pengujian;

namespace Timbang.Web.Demo;

/// <summary>A test file; its items name it by key.</summary>
/// <param name="Key">"permintaan-kinerja".</param>
/// <param name="Office">Slug of the agency.</param>
/// <param name="Unit">Code of the unit.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Opened">Working days from today.</param>
/// <param name="Trigger">Why the test began.</param>
public sealed record DemoTestFile(string Key, string Office, string Unit, string Title, int Opened, DemoTrigger Trigger);

/// <summary>Why a test began.</summary>
/// <param name="Kind">Request, order of the Majelis, or no clock of its own.</param>
/// <param name="Number">Number of the request or order.</param>
/// <param name="Received">Working days from today.</param>
/// <param name="Limit">Working days from today, for an order.</param>
/// <param name="ExtensionReason">Written reason of the extension, where it was used.</param>
public sealed record DemoTrigger(
    TriggerKind Kind,
    string? Number = null,
    int? Received = null,
    int? Limit = null,
    string? ExtensionReason = null);
