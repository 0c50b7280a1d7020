namespace NonProxyDemo;

/// <summary>What the request template of the API makes of the client's body.</summary>
public sealed record Person(string? Name);
