using Gatehouse.Local.Stacks;
using Gatehouse.Reading;

namespace Gatehouse.Local;

/// <summary>Mappings that stand in other stacks than the domains that they belong to.</summary>
internal sealed class ForeignMappings
{
    private readonly ILookup<string, DomainMapping> _byDomain;

    public ForeignMappings(IEnumerable<(LoadedStack Stack, ReadApis Apis)> stacks) => _byDomain = stacks
        .SelectMany(static each => each.Apis.LooseMappings.Select(loose => (
            Domain: each.Stack.Environment.Resolve(loose.Domain),
            Mapping: loose.Mapping with
            {
                Api = each.Stack.Environment.Resolve(loose.Mapping.Api),
                Stage = loose.Mapping.Stage is { } stage ? each.Stack.Environment.Resolve(stage) : null,
            })))
        .ToLookup(static loose => loose.Domain, static loose => loose.Mapping, StringComparer.OrdinalIgnoreCase);

    /// <summary>The mappings of a domain, which they name by its name or its ARN.</summary>
    public ValueList<DomainMapping> Of(ReadApi<CustomDomain> domain, LoadedStack stack) =>
    [
        .. _byDomain[stack.Environment.Resolve(domain.Value.Name)],
        .. _byDomain[stack.Environment.Resolve(TemplateText.GetAtt(domain.LogicalId, "DomainNameArn"))],
    ];
}
