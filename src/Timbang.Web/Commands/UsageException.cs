namespace Timbang.Web.Commands;

/// <summary>A command was called in a way it does not know; the message says what is wrong, the command's usage follows it.</summary>
public sealed class UsageException(string message) : Exception(message);
