namespace Timbang.Pengujian;

/// <summary>Where an item of the agenda stands. Stored by name.</summary>
public enum AgendaStage
{
    /// <summary>Waits, or is being scored blind.</summary>
    Dinilai,

    /// <summary>Scores are open; members discuss and vote.</summary>
    Dibahas,

    /// <summary>Decided: excluded, partly, open, or returned with a task.</summary>
    Diputus,

    /// <summary>Adjourned: below quorum, or by the chair with a reason.</summary>
    Ditunda,

    /// <summary>Taken off the agenda before the sitting.</summary>
    Dikeluarkan,
}

/// <summary>What the stages have in common.</summary>
public static class AgendaStages
{
    /// <summary>Nothing more happens to the item in this sitting.</summary>
    public static bool IsClosed(this AgendaStage stage) => stage is AgendaStage.Diputus or AgendaStage.Ditunda or AgendaStage.Dikeluarkan;
}
