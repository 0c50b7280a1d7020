using System.Runtime.CompilerServices;
using Constructs;

namespace Gatehouse.Cdk;

/// <summary>A custom domain in a stack, with its mappings and routing rules.</summary>
/// <remarks>
/// The APIs that it leads to, the certificate and the truststore may be of other stacks: the domain's stack imports what they give, and is
/// deployed after theirs. Mappings wait for the stages that they lead to.
/// See https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-custom-domains.html.
/// </remarks>
public sealed class DomainGateway : DomainReference
{
    private readonly GatewayWriting<CustomDomain> _writing;

    static DomainGateway() => GatewayKinds.Domain.WarmUp();

    /// <summary>Adds a custom domain to a stack.</summary>
    /// <param name="scope">The stack, or a construct in it.</param>
    /// <param name="id">The id, unique in the scope. Logical ids derive from it.</param>
    /// <param name="domain">The definition; mappings and rules may be added until the app is synthesised.</param>
    public DomainGateway(Construct scope, string id, CustomDomain domain)
        : base(scope, id)
    {
        ArgumentNullException.ThrowIfNull(domain);
        var isPrivate = domain.Endpoint == RestEndpointType.Private;
        _writing = new(this, Owner, domain, isPrivate ? GatewayKinds.PrivateDomain : GatewayKinds.Domain);

        // The reference to a private domain yields its ARN.
        DomainName = isPrivate ? CdkText.Of(domain.Name) : _writing.ApiId;
    }

    /// <summary>The definition as it stands now.</summary>
    public CustomDomain Domain => _writing.Api;

    /// <inheritdoc/>
    public override string DomainNameArn => _writing.Attribute("DomainNameArn");

    private protected override RestEndpointType Endpoint => Domain.Endpoint;

    private protected override Origin Declaration => Domain.Origin;

    private protected override TemplateText Shown => Domain.Name;

    /// <summary>A domain that another app has deployed, in the account and region of the stack.</summary>
    /// <param name="scope">The stack, or a construct in it.</param>
    /// <param name="id">The id, unique in the scope.</param>
    /// <param name="name">The name of the domain, such as <c>api.example.com</c>.</param>
    /// <param name="aliasDomainName">Its regional or distribution domain name; null where no DNS record points to it from here.</param>
    /// <param name="aliasHostedZoneId">The hosted zone of that name.</param>
    public static DomainReference FromName(Construct scope, string id, string name, string? aliasDomainName = null, string? aliasHostedZoneId = null) =>
        new(scope, id, name, aliasDomainName is null || aliasHostedZoneId is null ? null : (aliasDomainName, aliasHostedZoneId));

    /// <summary>A private domain that another app or account has deployed.</summary>
    /// <param name="scope">The stack, or a construct in it.</param>
    /// <param name="id">The id, unique in the scope.</param>
    /// <param name="name">The name of the domain.</param>
    /// <param name="arn">Its ARN, <c>arn:aws:apigateway:eu-west-1:123456789012:/domainnames/private.example.com+abcd1234</c>.</param>
    public static DomainReference FromArn(Construct scope, string id, string name, string arn) => new PrivateDomainReference(scope, id, name, arn);

    /// <summary>Adds mappings; other classes, constructs and stacks contribute to the domain by it.</summary>
    /// <param name="mappings">The mappings, such as <c>DomainMapping.To(shop, "prod", "v1/shop")</c>.</param>
    public void Add(params ValueList<DomainMapping> mappings) =>
        _writing.Configure(domain => domain with { Mappings = domain.Mappings.AddRange(mappings) }, mappings is [var first, ..] ? first.Origin : default);

    /// <summary>Adds routing rules; other classes, constructs and stacks contribute to the domain by it.</summary>
    /// <param name="rules">The rules, such as <c>DomainRule.To(10, shop, "beta")</c> with conditions.</param>
    public void Add(params ValueList<DomainRule> rules) =>
        _writing.Configure(domain => domain with { Rules = domain.Rules.AddRange(rules) }, rules is [var first, ..] ? first.Origin : default);

    /// <summary>Changes the definition, until the app is synthesised. The kind of the endpoint stays.</summary>
    /// <param name="change">Gives the changed definition: <c>domain =&gt; domain with { ... }</c>.</param>
    /// <param name="file">The caller's file.</param>
    /// <param name="line">The caller's line.</param>
    public void Configure(Func<CustomDomain, CustomDomain> change, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(change);
        _writing.Configure(domain => WithSameEndpoint(change(domain), domain.Endpoint, Origin.Here(file, line)), file, line);
    }

    private protected override (string DomainName, string HostedZoneId)? AliasOrNull(out string reason)
    {
        reason = "it is private";
        return Domain.Endpoint switch
        {
            RestEndpointType.Private => null,
            RestEndpointType.Edge => (_writing.Attribute("DistributionDomainName"), _writing.Attribute("DistributionHostedZoneId")),
            _ => (_writing.Attribute("RegionalDomainName"), _writing.Attribute("RegionalHostedZoneId")),
        };
    }

    /// <summary>Others may hold attributes already that only this kind of endpoint has.</summary>
    private CustomDomain WithSameEndpoint(CustomDomain changed, RestEndpointType endpoint, Origin origin)
    {
        if (changed.Endpoint == endpoint)
        {
            return changed;
        }

        ConstructDiagnostics.For(this).Add(DiagnosticCatalogue.DomainEndpointChanged.At(origin.Location, changed.Name, endpoint, changed.Endpoint));
        return changed with { Endpoint = endpoint };
    }
}
