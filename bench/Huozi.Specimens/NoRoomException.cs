namespace Huozi.Specimens;

/// <summary>A page has no room for what chance puts on it.</summary>
internal sealed class NoRoomException(string message) : Exception(message);
