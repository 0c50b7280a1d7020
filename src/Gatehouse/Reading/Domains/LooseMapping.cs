namespace Gatehouse.Reading;

/// <summary>A mapping of a domain that is defined in another template.</summary>
/// <param name="Domain">The name or ARN of the domain, or the reference that yields it.</param>
/// <param name="Mapping">The mapping.</param>
internal sealed record LooseMapping(TemplateText Domain, DomainMapping Mapping);
