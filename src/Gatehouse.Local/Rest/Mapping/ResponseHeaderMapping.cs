namespace Gatehouse.Local.Rest;

/// <summary>A header of the answer that is set from a value of the backend's answer, or of the request.</summary>
internal readonly record struct ResponseHeaderMapping(string Name, RequestValue Value);
