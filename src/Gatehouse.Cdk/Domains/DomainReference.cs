using System.Runtime.CompilerServices;
using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.Route53;
using Amazon.CDK.AWS.Route53.Targets;
using Constructs;
using Gatehouse.Rules;

namespace Gatehouse.Cdk;

/// <summary>A custom domain as other constructs use it: its name, its address, and what DNS records point to.</summary>
/// <remarks>Either a <see cref="DomainGateway"/> of this app, or, by <see cref="DomainGateway.FromName"/>, one that was deployed by another app.</remarks>
public partial class DomainReference : Construct
{
    private readonly (string DomainName, string HostedZoneId)? _alias;

    private protected DomainReference(Construct scope, string id)
        : base(scope, id) => Owner = Stack.Of(this);

    internal DomainReference(Construct scope, string id, string name, (string DomainName, string HostedZoneId)? alias)
        : this(scope, id)
    {
        DomainName = name;
        _alias = alias;
    }

    /// <summary>The name, such as <c>api.example.com</c>; a token until deployment where the app defines the domain, so that what uses it waits for the domain.</summary>
    public string DomainName { get; private protected init; } = "";

    /// <summary>The ARN of the domain.</summary>
    public virtual string DomainNameArn => $"arn:{Owner.Partition}:apigateway:{Owner.Region}::/domainnames/{DomainName}";

    /// <summary>The name to which DNS records of the domain point: the regional domain name, or that of the CloudFront distribution of an edge-optimised domain.</summary>
    /// <remarks>A private domain has none, which is an error: its records point to the VPC endpoint.</remarks>
    public string AliasDomainName => Alias(Declaration).DomainName;

    /// <summary>The hosted zone of <see cref="AliasDomainName"/>, as Route 53 asks for it.</summary>
    public string AliasHostedZoneId => Alias(Declaration).HostedZoneId;

    /// <summary>The stack that holds the domain or refers to it.</summary>
    private protected Stack Owner { get; }

    private protected virtual RestEndpointType Endpoint => RestEndpointType.Regional;

    private protected virtual Origin Declaration => default;

    /// <summary>The name in diagnostics.</summary>
    private protected virtual TemplateText Shown => DomainName;

    /// <summary>An address below the domain, such as <c>https://api.example.com/v1</c>.</summary>
    /// <param name="path">The path, beginning with <c>/</c>.</param>
    /// <param name="scheme">The scheme; <c>wss</c> for WebSocket APIs.</param>
    public string Url(string path = "", string scheme = "https") => $"{scheme}://{DomainName}{path}";

    /// <summary>The domain as the target of alias records of Route 53.</summary>
    /// <param name="file">The caller's file.</param>
    /// <param name="line">The caller's line.</param>
    public RecordTarget Target([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        _ = Alias(Origin.Here(file, line));
        return RecordTarget.FromAlias(new ApiGatewayDomain(RestDomainName));
    }

    /// <summary>Adds a mapping that stands elsewhere than the domain: in the stack of its API, which is deployed after the domain then.</summary>
    /// <param name="scope">The stack that holds the mapping, or a construct in it.</param>
    /// <param name="id">The id, unique in the scope.</param>
    /// <param name="mapping">The mapping, such as <c>DomainMapping.To(shop, "prod", "v1/shop")</c>.</param>
    public CfnResource Map(Construct scope, string id, DomainMapping mapping)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        var (type, properties) = DomainMappingWriter.Resource(Endpoint, mapping, DomainName, DomainNameArn);
        var resource = new CfnResource(scope, id, new CfnResourceProps { Type = type, Properties = new PlainData(null).Properties(properties) });
        var diagnostics = new DiagnosticBag();
        DomainRules.CheckMappings(new CustomDomain(Shown) { Endpoint = Endpoint, Mappings = [mapping] }, diagnostics);
        if (diagnostics.Count > 0)
        {
            var construct = ConstructDiagnostics.For(resource);
            foreach (var diagnostic in diagnostics.ToImmutable())
            {
                construct.Add(diagnostic);
            }
        }

        return resource;
    }

    /// <summary>Lets a VPC endpoint reach a private domain, from the stack of the endpoint. Endpoints of the domain's own stack may stand in its definition.</summary>
    /// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-custom-domains-associations.html.</remarks>
    /// <param name="scope">The stack that holds the association, or a construct in it.</param>
    /// <param name="id">The id, unique in the scope.</param>
    /// <param name="endpoint">The VPC endpoint of <c>execute-api</c>.</param>
    /// <param name="file">The caller's file.</param>
    /// <param name="line">The caller's line.</param>
    public CfnResource Associate(Construct scope, string id, IVpcEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        var resource = new CfnResource(scope, id, new CfnResourceProps
        {
            Type = "AWS::ApiGateway::DomainNameAccessAssociation",
            Properties = new Dictionary<string, object>
            {
                ["DomainNameArn"] = DomainNameArn,
                ["AccessAssociationSource"] = endpoint.VpcEndpointId,
                ["AccessAssociationSourceType"] = "VPCE",
            },
        });
        if (Endpoint != RestEndpointType.Private)
        {
            ConstructDiagnostics.For(resource).Add(DiagnosticCatalogue.DomainNotPrivate.At(Origin.Here(file, line).Location, Shown, Endpoint));
        }

        return resource;
    }

    /// <summary>What DNS records point to; null where there is nothing.</summary>
    private protected virtual (string DomainName, string HostedZoneId)? AliasOrNull(out string reason)
    {
        reason = Endpoint == RestEndpointType.Private ? "it is private" : "it is of another app, and its alias was not given";
        return _alias;
    }

    private (string DomainName, string HostedZoneId) Alias(Origin origin)
    {
        if (AliasOrNull(out var reason) is { } alias)
        {
            return alias;
        }

        ConstructDiagnostics.For(this).Add(DiagnosticCatalogue.DomainHasNoAlias.At(origin.Or(Declaration).Location, Shown, reason));
        return ("", "");
    }
}
