namespace Timbang.Web;

/// <summary>The installation cannot start as it is set up; the message says what to do.</summary>
public sealed class SettingsException(string message) : Exception(message);
