namespace Gatehouse;

/// <summary>What a route of an HTTP API calls.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations.html.</remarks>
public abstract record HttpIntegration
{
    private protected HttpIntegration()
    {
    }

    /// <summary>How long API Gateway waits for an answer, 50 ms to 30 s.</summary>
    /// <value>The default is 30 seconds.</value>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Mapping of request parameters, as HTTP APIs write it: <c>append:header.x</c> from <c>$request.header.y</c>.</summary>
    /// <value>The default is empty.</value>
    public ValueMap<TemplateText> RequestParameters { get; init; } = [];

    /// <summary>Mapping of response parameters by status: <c>overwrite:statuscode</c> from <c>403</c>.</summary>
    /// <value>The default is empty.</value>
    public ValueMap<ValueMap<TemplateText>> ResponseParameters { get; init; } = [];

    /// <summary>Members of the integration as the OpenAPI extension names them, for what has no property here.</summary>
    /// <value>The default is empty. What stands here wins over what the properties say.</value>
    public ValueMap<TemplateValue> Raw { get; init; } = [];

    /// <summary>A Lambda function that gets events of format 2.0.</summary>
    public static implicit operator HttpIntegration(LambdaProxy proxy) =>
        new HttpLambda(proxy.Function)
        {
            Credentials = proxy.Credentials,
            Timeout = proxy.Timeout == TimeSpan.FromSeconds(29) ? TimeSpan.FromSeconds(30) : proxy.Timeout,
            Raw = proxy.Raw,
        };
}
