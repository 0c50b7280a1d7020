namespace Gatehouse.Local.Rest;

/// <summary>A call of one method without stage and client, as the console's test button makes it.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/api/API_TestInvokeMethod.html.</remarks>
internal sealed record TestInvocation
{
    /// <summary>The path of the definition, such as <c>/pets/{petId}</c>.</summary>
    public required string ResourcePath { get; init; }

    public required string Method { get; init; }

    /// <summary>The path of the call with its query; null takes the path of the definition as it is.</summary>
    public string? PathWithQueryString { get; init; }

    public GatewayHeaders Headers { get; init; } = [];

    public string Body { get; init; } = "";

    public IReadOnlyDictionary<string, string> StageVariables { get; init; } = new Dictionary<string, string>();
}
