namespace Gatehouse.Tests.Reading.Generators;

/// <summary>WebSocket APIs that hold no mistake, with every property in use now and then.</summary>
internal static class WebSocketApis
{
    public static WebSocketApi WebSocketApi(this Dice dice)
    {
        var authorizer = new WebSocketAuthorizer(dice.Pick("authorizer", "other"), dice.Function())
        {
            IdentitySources = dice.Some(WebSocketIdentitySource.Header("Authorization"), WebSocketIdentitySource.Query("token")),
            Credentials = dice.Maybe(dice.Text),
        };
        var routes = dice.Some("$connect", "$disconnect", "send", "a b", "ünï").Add("$default").Select(key => new WebSocketRoute(key, dice.Maybe(() => Integration(dice)))
        {
            Authorization = key == "$connect"
                ? dice.Maybe(() => dice.Pick(WebSocketAuthorization.Iam, new WebSocketAuthorizerAuthorization(authorizer)))
                : null,
            ApiKeyRequired = key == "$connect" && dice.Chance(),
            ReturnsResponse = dice.Chance(),
            OperationName = dice.Maybe(() => "operation"),
            Raw = dice.Raw("SomethingNew"),
        }).ToValueList();
        return new(dice.Text())
        {
            Description = dice.Maybe(dice.Text),
            RouteSelectionExpression = dice.Pick("$request.body.action", "${request.body.a}/${request.body.b}"),
            Routes = routes,
            Stages = dice.Some("dev", "prod").Select(name => dice.WebSocketStage(name, routes)).ToValueList(),
            ApiKeySource = dice.Any<ApiKeySource>(),
            DisableExecuteApiEndpoint = dice.Chance(),
            IpAddressType = dice.MaybeValue(dice.Any<IpAddressType>),
            Tags = dice.Tags(),
            Raw = dice.Raw("SomethingNew"),
        };
    }

    private static WebSocketIntegration Integration(Dice dice)
    {
        WebSocketIntegration integration = dice.Chance()
            ? new WebSocketLambda(dice.Function()) { Credentials = dice.Maybe(dice.Text) }
            : new WebSocketMock { RequestTemplates = dice.Map(["200", "$default"], dice.Text), TemplateSelectionExpression = dice.Maybe(() => "200") };
        return integration with
        {
            Timeout = dice.Chance() ? TimeSpan.FromSeconds(29) : dice.Millis(50, 29_000),
            Raw = dice.Raw("SomethingNew"),
        };
    }
}
