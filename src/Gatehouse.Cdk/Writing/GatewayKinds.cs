namespace Gatehouse.Cdk;

/// <summary>The kinds of API.</summary>
internal static class GatewayKinds
{
    public static GatewayKind<RestApi> Rest { get; } = new(
        "AWS::ApiGateway::RestApi",
        "AWS::ApiGateway::Stage",
        api => api.Name,
        api => api.Stages.Select(stage => stage.Name),
        api => api.Origin,
        RestApiWriter.Write);

    public static GatewayKind<HttpApi> Http { get; } = new(
        "AWS::ApiGatewayV2::Api",
        "AWS::ApiGatewayV2::Stage",
        api => api.Name,
        api => api.Stages.Select(stage => stage.Name),
        api => api.Origin,
        HttpApiWriter.Write);

    public static GatewayKind<WebSocketApi> WebSocket { get; } = new(
        "AWS::ApiGatewayV2::Api",
        "AWS::ApiGatewayV2::Stage",
        api => api.Name,
        api => api.Stages.Select(stage => stage.Name),
        api => api.Origin,
        WebSocketApiWriter.Write);
}
