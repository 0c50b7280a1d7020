namespace Gatehouse.Local.Rest;

/// <summary>A query parameter of a backend request.</summary>
/// <param name="Name">The name, not encoded.</param>
/// <param name="Value">The value.</param>
/// <param name="IsEncoded">Whether the value is sent as it is; static values are written encoded.</param>
internal readonly record struct QueryParameter(string Name, string Value, bool IsEncoded = false);
