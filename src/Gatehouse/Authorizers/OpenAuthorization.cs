namespace Gatehouse;

/// <summary>Everyone may call the route.</summary>
public sealed record OpenAuthorization : RestAuthorization;
