namespace Gatehouse.Tests.Baselines;

/// <summary>A domain with mutual TLS that leads to two stages of an HTTP API, by base paths of one and of several levels, and to a REST API beside it.</summary>
public sealed class HttpDomain : DomainScenario
{
    public override CustomDomain Domain => new("api.example.com")
    {
        Certificate = "arn:aws:acm:eu-west-1:111122223333:certificate/a",
        SecurityPolicy = TlsSecurityPolicy.Tls12,
        MutualTls = new("s3://trust/store.pem"),
        Mappings =
        [
            new(TemplateText.Ref("Shop"), "$default") { Protocol = ApiProtocol.Http },
            new(TemplateText.Ref("Shop"), "dev", "dev") { Protocol = ApiProtocol.Http },
            new(TemplateText.Ref("Contacts"), "prod", "v1/contacts") { Protocol = ApiProtocol.Rest },
            new(TemplateText.Ref("Shop"), "$default", "v1/shop") { Protocol = ApiProtocol.Http },
        ],
    };

    protected override ValueList<WrittenApi> Apis =>
    [
        Checked(new HttpApi("shop")
        {
            DisableExecuteApiEndpoint = true,
            Stages = [HttpStage.Default, new HttpStage("dev")],
            Routes = [HttpRoute.Get("/orders", Lambda.Proxy(Hello))],
        }.Write()),
        Checked(new RestApi("contacts") { Stages = [new("prod")], Routes = [Route.Get("/a", Lambda.Proxy(Hello))] }.Write()),
    ];
}
