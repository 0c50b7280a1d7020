namespace Gatehouse.Clients;

/// <summary>The body of a request.</summary>
/// <param name="Type">The type; null where no JSON model says it.</param>
/// <param name="ContentType">The content type of a typed body.</param>
/// <param name="Description">What it is.</param>
internal sealed record ClientBody(ClientType? Type, string ContentType, string? Description);
