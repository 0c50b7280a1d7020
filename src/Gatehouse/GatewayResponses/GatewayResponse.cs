namespace Gatehouse;

/// <summary>An answer that API Gateway gives by itself, as the API wants it.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-gatewayResponse-definition.html.</remarks>
/// <param name="Type">Which answer.</param>
public sealed record GatewayResponse(GatewayResponseType Type)
{
    /// <summary>The status.</summary>
    /// <value>The default is null: the type's own.</value>
    public int? StatusCode { get; init; }

    /// <summary>Headers, from request values, the context or static text.</summary>
    /// <value>The default is empty.</value>
    public ValueList<ParameterMapping> Headers { get; init; } = [];

    /// <summary>Bodies by content type, in which <c>$context</c> variables are replaced; no other Velocity.</summary>
    /// <value>The default is empty: <c>{"message":$context.error.messageString}</c>.</value>
    public ValueMap<TemplateText> Templates { get; init; } = [];
}
