using Gatehouse.Rules;

namespace Gatehouse;

/// <summary>Writes custom domains to CloudFormation: the domain, its mappings, its routing rules, and the VPC endpoints that reach it.</summary>
public static class CustomDomainWriter
{
    /// <summary>Writes a domain.</summary>
    /// <param name="domain">The domain.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="apis">The APIs of the same template that it leads to, so that their stages are made before their mappings.</param>
    /// <returns>The resources, or only diagnostics where the definition holds mistakes.</returns>
    public static WrittenDomain Write(this CustomDomain domain, WriterOptions? options = null, params ValueList<WrittenApi> apis)
    {
        var diagnostics = new DiagnosticBag();
        var context = new WriterContext(domain.Name, options ?? new(), diagnostics);
        var known = WithProtocols(domain, apis);
        DomainRules.Check(known, diagnostics);
        if (!diagnostics.HasErrors)
        {
            context.Add("", DomainResource.Type(known), DomainResource.Properties(known));
            var stages = new MappedStages(apis);
            DomainMappingWriter.Add(known, stages, context);
            DomainRuleWriter.Add(known, stages, context);
            AddVpcEndpoints(known, context);
        }

        return new()
        {
            Resources = diagnostics.HasErrors ? [] : context.Resources.ToValueList(),
            LogicalId = context.LogicalId,
            Diagnostics = diagnostics.ToImmutable(),
        };
    }

    private static CustomDomain WithProtocols(CustomDomain domain, ValueList<WrittenApi> apis) => domain with
    {
        Mappings = domain.Mappings
            .Select(mapping => mapping.Protocol is null && MappedStages.Find(apis, mapping.Api) is { } api ? mapping with { Protocol = MappedStages.Protocol(api) } : mapping)
            .ToValueList(),
    };

    private static void AddVpcEndpoints(CustomDomain domain, WriterContext context)
    {
        foreach (var endpoint in domain.VpcEndpoints.Select(context.Text))
        {
            context.Add("By" + LogicalIds.Part(endpoint), "AWS::ApiGateway::DomainNameAccessAssociation", new MapBuilder()
                .Add("DomainNameArn", DomainResource.Arn(context))
                .Add("AccessAssociationSource", endpoint)
                .Add("AccessAssociationSourceType", "VPCE")
                .ToMap());
        }
    }
}
