namespace Gatehouse.Velocity;

/// <summary>Which rules a template follows where API Gateway and stock Velocity 1.7 differ.</summary>
public enum VelocityDialect
{
    /// <summary>
    /// As API Gateway runs templates: a reference that resolves to nothing prints nothing and counts as an empty string,
    /// velocimacro calls, <c>#evaluate</c>, <c>#include</c> and <c>#parse</c> stay text, a loop ends with an error after 1,000 rounds.
    /// See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html.
    /// </summary>
    ApiGateway,

    /// <summary>As Apache Velocity 1.7 with its default settings: an undefined reference prints as it is written.</summary>
    Velocity,
}
