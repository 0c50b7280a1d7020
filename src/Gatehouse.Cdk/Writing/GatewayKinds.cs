namespace Gatehouse.Cdk;

/// <summary>The kinds of API, and custom domains.</summary>
internal static class GatewayKinds
{
    /// <summary>Enough for the writers to treat them as repeated.</summary>
    private const int SampleRoutes = 20;

    private static FunctionTarget Function => FunctionTarget.FromArn("arn:aws:lambda:eu-west-1:123456789012:function:sample");

    public static GatewayKind<RestApi> Rest { get; } = new(
        "AWS::ApiGateway::RestApi",
        "AWS::ApiGateway::Stage",
        api => api.Name,
        api => api.Stages.Select(stage => stage.Name),
        api => api.Origin,
        RestApiWriter.Write,
        () => new("sample")
        {
            Stages = [new("dev")],
            Routes = [.. Enumerable.Range(0, SampleRoutes).Select(index => Route.Get($"/things{index}/{{id}}", Lambda.Proxy(Function)))],
        })
    {
        DeploysProperties = true,
    };

    public static GatewayKind<HttpApi> Http { get; } = new(
        "AWS::ApiGatewayV2::Api",
        "AWS::ApiGatewayV2::Stage",
        api => api.Name,
        api => api.Stages.Select(stage => stage.Name),
        api => api.Origin,
        HttpApiWriter.Write,
        () => new("sample") { Routes = [.. Enumerable.Range(0, SampleRoutes).Select(index => HttpRoute.Get($"/things{index}/{{id}}", Lambda.Proxy(Function)))] });

    public static GatewayKind<WebSocketApi> WebSocket { get; } = new(
        "AWS::ApiGatewayV2::Api",
        "AWS::ApiGatewayV2::Stage",
        api => api.Name,
        api => api.Stages.Select(stage => stage.Name),
        api => api.Origin,
        WebSocketApiWriter.Write,
        () => new("sample") { Stages = [new("dev")], Routes = [WebSocketRoute.Connect(Lambda.Proxy(Function)), WebSocketRoute.On("send", Lambda.Proxy(Function))] });

    public static GatewayKind<CustomDomain> Domain { get; } = OfDomain("AWS::ApiGateway::DomainName");

    public static GatewayKind<CustomDomain> PrivateDomain { get; } = OfDomain("AWS::ApiGateway::DomainNameV2");

    /// <summary>A domain has no stages of its own.</summary>
    private static GatewayKind<CustomDomain> OfDomain(string type) => new(
        type,
        "",
        domain => domain.Name,
        _ => [],
        domain => domain.Origin,
        Write,
        () => new("sample.example.com") { Certificate = "arn:aws:acm:eu-west-1:123456789012:certificate/sample", Mappings = [new("sample", "dev")] });

    private static WrittenApi Write(CustomDomain domain, WriterOptions options)
    {
        var written = domain.Write(options);
        return new() { Resources = written.Resources, LogicalId = written.LogicalId, Stages = [], Diagnostics = written.Diagnostics };
    }
}
