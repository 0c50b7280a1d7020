namespace Gatehouse.Tests.Baselines;

/// <summary>A domain that leads to a WebSocket API at its root and below a base path.</summary>
public sealed class WebSocketDomain : DomainScenario
{
    public override CustomDomain Domain => new("chat.example.com")
    {
        Certificate = "arn:aws:acm:eu-west-1:111122223333:certificate/a",
        SecurityPolicy = TlsSecurityPolicy.Tls12,
        Mappings =
        [
            new(TemplateText.Ref("Chat"), "prod") { Protocol = ApiProtocol.WebSocket },
            new(TemplateText.Ref("Chat"), "dev", "dev/rooms") { Protocol = ApiProtocol.WebSocket },
        ],
    };

    protected override ValueList<WrittenApi> Apis =>
    [
        Checked(new WebSocketApi("chat")
        {
            Stages = [new WebSocketStage("prod"), new WebSocketStage("dev")],
            Routes = [WebSocketRoute.Default(new WebSocketLambda(Hello))],
        }.Write()),
    ];
}
