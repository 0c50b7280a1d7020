namespace Gatehouse.Local.Rest;

/// <summary>A header that is set from a value of the request.</summary>
internal readonly record struct HeaderMapping(string Name, RequestValue Value);
