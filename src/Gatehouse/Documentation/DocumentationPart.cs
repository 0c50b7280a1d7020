namespace Gatehouse;

/// <summary>A piece of documentation of a REST API.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-documenting-api.html.</remarks>
/// <param name="Location">What it documents.</param>
/// <param name="Properties">The documentation, usually with a member <c>description</c>.</param>
public sealed record DocumentationPart(DocumentationLocation Location, TemplateValue Properties);
