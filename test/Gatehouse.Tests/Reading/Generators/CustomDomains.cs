namespace Gatehouse.Tests.Reading.Generators;

/// <summary>Custom domains that hold no mistake.</summary>
internal static class CustomDomains
{
    public static CustomDomain CustomDomain(this Dice dice)
    {
        var endpoint = dice.Any<RestEndpointType>();
        var tls = endpoint == RestEndpointType.Regional ? dice.Maybe(() => new MutualTls(dice.Pick("s3://bucket/trust.pem", "s3://" + TemplateText.Ref("Queue") + "/trust.pem")) { Version = dice.Maybe(dice.Text) }) : null;
        var enhanced = tls is null
            ? dice.Maybe(() => endpoint == RestEndpointType.Edge ? TlsSecurityPolicy.EdgeTls12Pfs : TlsSecurityPolicy.Tls13)
            : null;
        return new(dice.Pick("api.example.com", "*.example.com", TemplateText.Ref("Queue")))
        {
            Endpoint = endpoint,
            Certificate = endpoint == RestEndpointType.Edge ? "arn:aws:acm:us-east-1:111122223333:certificate/a" : dice.Text(),
            OwnershipCertificate = tls is null ? null : dice.Maybe(dice.Text),
            SecurityPolicy = enhanced ?? dice.Maybe(() => TlsSecurityPolicy.Tls12),
            EndpointAccessMode = enhanced is null ? null : dice.Any<EndpointAccessMode>(),
            IpAddressType = dice.Chance() ? endpoint == RestEndpointType.Private ? IpAddressType.DualStack : dice.Any<IpAddressType>() : null,
            MutualTls = tls,
            Routing = dice.Any<DomainRouting>(),
            Mappings = dice.Some("", "a", "b-c", "v1/d", "v2/e/f").Where(path => endpoint == RestEndpointType.Regional || !path.Contains('/', StringComparison.Ordinal))
                .Order(StringComparer.Ordinal).Select(path => Mapping(dice, path, endpoint)).ToValueList(),
            Rules = dice.Some(1, 20, 1_000_000).Order().Select(priority => Rule(dice, priority)).ToValueList(),
            VpcEndpoints = endpoint == RestEndpointType.Private ? dice.Some<TemplateText>("vpce-1", TemplateText.Ref("Queue")) : [],
            Policy = endpoint == RestEndpointType.Private ? dice.Policy().Add(Allow.Everyone()) : [],
            Tags = dice.Tags(),
            Raw = dice.Raw("SomethingNew"),
        };
    }

    /// <summary>What kind of API a mapping leads to is known of base path mappings, which are for REST APIs.</summary>
    private static DomainMapping Mapping(Dice dice, string path, RestEndpointType endpoint)
    {
        var isRest = endpoint != RestEndpointType.Regional || (dice.Chance() && !path.Contains('/', StringComparison.Ordinal));
        return new(dice.Pick("abcdef", "ghijkl"), isRest ? dice.Maybe(() => "prod") : "prod", path) { Protocol = isRest ? ApiProtocol.Rest : null };
    }

    private static DomainRule Rule(Dice dice, int priority) => new(priority, dice.Text(), dice.Pick("prod", "dev"))
    {
        StripBasePath = dice.Chance(),
        Conditions = dice.Some<DomainCondition>(
            new BasePathCondition(dice.Pick("a", "c"), "b"), new HeaderCondition(new HeaderPattern("X-A", "*x")), new HeaderCondition(new HeaderPattern("X-B", "y*"), new HeaderPattern("X-C", "z"))),
    };
}
