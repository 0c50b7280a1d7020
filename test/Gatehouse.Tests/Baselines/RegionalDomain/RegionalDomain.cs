namespace Gatehouse.Tests.Baselines;

/// <summary>A regional domain with mutual TLS, base paths of one and of several levels, and routing rules.</summary>
public sealed class RegionalDomain : DomainScenario
{
    public override CustomDomain Domain => new("api.example.com")
    {
        Certificate = "arn:aws:acm:eu-west-1:111122223333:certificate/a",
        OwnershipCertificate = "arn:aws:acm:eu-west-1:111122223333:certificate/b",
        SecurityPolicy = TlsSecurityPolicy.Tls12,
        IpAddressType = IpAddressType.DualStack,
        MutualTls = new("s3://trust/store.pem") { Version = "1" },
        Routing = DomainRouting.RulesThenMappings,
        Mappings =
        [
            new(TemplateText.Ref("Contacts"), "prod") { Protocol = ApiProtocol.Rest },
            new(TemplateText.Ref("Contacts"), null, "any") { Protocol = ApiProtocol.Rest },
            new(TemplateText.Ref("Contacts"), "prod", "v1/contacts") { Protocol = ApiProtocol.Rest },
        ],
        Rules =
        [
            new(10, TemplateText.Ref("Contacts"), "prod")
            {
                StripBasePath = true,
                Conditions = [new BasePathCondition("beta", "next"), new HeaderCondition(new HeaderPattern("X-Version", "2*"))],
            },
        ],
        Tags = [new("team", "contacts")],
    };

    protected override ValueList<WrittenApi> Apis =>
        [Checked(new RestApi("contacts") { Stages = [new("prod")], Routes = [Route.Get("/a", Lambda.Proxy(Hello))] }.Write())];
}
