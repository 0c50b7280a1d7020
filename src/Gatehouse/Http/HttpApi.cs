using System.Runtime.CompilerServices;

namespace Gatehouse;

/// <summary>An HTTP API, as one value.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api.html.</remarks>
public sealed partial record HttpApi
{
    /// <summary>An API without routes.</summary>
    /// <param name="name">The name, as the console shows it.</param>
    /// <param name="file">The caller's file.</param>
    /// <param name="line">The caller's line.</param>
    public HttpApi(TemplateText name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Name = name;
        Origin = Origin.Here(file, line);
    }

    /// <summary>The name, as the console shows it.</summary>
    public TemplateText Name { get; init; }

    /// <summary>What the API is for.</summary>
    /// <value>The default is null.</value>
    public TemplateText? Description { get; init; }

    /// <summary>The version of the definition, <c>info.version</c> of the OpenAPI document.</summary>
    /// <value>The default is <c>1.0</c>.</value>
    public string Version { get; init; } = "1.0";

    /// <summary>The routes.</summary>
    /// <value>The default is empty.</value>
    public ValueList<HttpRoute> Routes { get; init; } = [];

    /// <summary>The stages, at most 10.</summary>
    /// <value>The default is <c>$default</c>, whose address has no stage segment, deployed with every change.</value>
    public ValueList<HttpStage> Stages { get; init; } = [HttpStage.Default];

    /// <summary>How routes without an authorization of their own are protected.</summary>
    /// <value>The default is null: everyone may call them.</value>
    public HttpAuthorization? DefaultAuthorization { get; init; }

    /// <summary>Which pages of other origins may call the API; preflight requests are answered by API Gateway itself.</summary>
    /// <value>The default is null: no CORS.</value>
    public HttpCors? Cors { get; init; }

    /// <summary>Whether the address <c>https://{id}.execute-api...</c> is closed, so that only custom domains lead to the API.</summary>
    /// <value>The default is false.</value>
    public bool DisableExecuteApiEndpoint { get; init; }

    /// <summary>Whether the endpoint has IPv6 addresses too.</summary>
    /// <value>The default is null: <see cref="IpAddressType.Ipv4"/>.</value>
    public IpAddressType? IpAddressType { get; init; }

    /// <summary>Tags.</summary>
    /// <value>The default is empty.</value>
    public ValueMap<TemplateText> Tags { get; init; } = [];

    /// <summary>Properties of <c>AWS::ApiGatewayV2::Api</c> for what has no property here.</summary>
    /// <value>The default is empty. What stands here wins over what the properties say.</value>
    public ValueMap<TemplateValue> Raw { get; init; } = [];

    /// <summary>Members of the OpenAPI document's root for what has no property here.</summary>
    /// <value>The default is empty. What stands here wins over what the properties say.</value>
    public ValueMap<TemplateValue> RawBody { get; init; } = [];

    /// <summary>Where the API was written.</summary>
    public Origin Origin { get; init; }
}
