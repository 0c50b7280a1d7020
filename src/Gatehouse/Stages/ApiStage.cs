namespace Gatehouse;

/// <summary>A stage of a REST API: an address under which a deployment is served, with its settings.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-stages.html.</remarks>
/// <param name="Name">The name, first segment of the address: letters, digits, <c>-</c> and <c>_</c>, at most 128.</param>
public sealed record ApiStage(string Name)
{
    /// <summary>What the stage is for.</summary>
    /// <value>The default is null.</value>
    public TemplateText? Description { get; init; }

    /// <summary>Stage variables.</summary>
    /// <value>The default is empty.</value>
    public ValueMap<TemplateText> Variables { get; init; } = [];

    /// <summary>How many requests each method takes.</summary>
    /// <value>The default is null: what the account allows, 10,000 a second and bursts of 5,000.</value>
    public Throttle? Throttle { get; init; }

    /// <summary>How much the execution log holds.</summary>
    /// <value>The default is null: nothing.</value>
    public LoggingLevel? Logging { get; init; }

    /// <summary>Whether the execution log holds whole requests and answers.</summary>
    /// <value>The default is null: no.</value>
    public bool? DataTrace { get; init; }

    /// <summary>Whether CloudWatch gets metrics of each method.</summary>
    /// <value>The default is null: no.</value>
    public bool? Metrics { get; init; }

    /// <summary>The cache cluster, and how answers of GET are kept in it.</summary>
    /// <value>The default is null: no cache.</value>
    public StageCache? Cache { get; init; }

    /// <summary>Settings of single methods, where they differ from the stage's.</summary>
    /// <value>The default is empty.</value>
    public ValueList<MethodSettings> Methods { get; init; } = [];

    /// <summary>Where a line for each request is written.</summary>
    /// <value>The default is null: nowhere.</value>
    public AccessLog? AccessLog { get; init; }

    /// <summary>Whether requests are traced by X-Ray.</summary>
    /// <value>The default is false.</value>
    public bool Tracing { get; init; }

    /// <summary>The certificate that API Gateway shows to HTTP backends.</summary>
    /// <value>The default is null: none.</value>
    public ClientCertificate? ClientCertificate { get; init; }

    /// <summary>The id of an earlier deployment that the stage keeps.</summary>
    /// <value>The default is null: the stage gets the deployment that this definition makes. See <see cref="RestApi.KeepDeployments"/>.</value>
    public TemplateText? Deployment { get; init; }

    /// <summary>A share of the requests that goes to another deployment.</summary>
    /// <value>The default is null: no canary.</value>
    public Canary? Canary { get; init; }

    /// <summary>The version of the documentation that belongs to the stage.</summary>
    /// <value>The default is null.</value>
    public string? DocumentationVersion { get; init; }

    /// <summary>The ARN of the web ACL that guards the stage.</summary>
    /// <value>The default is null: none.</value>
    public TemplateText? WebAcl { get; init; }

    /// <summary>Tags.</summary>
    /// <value>The default is empty.</value>
    public ValueMap<TemplateText> Tags { get; init; } = [];

    /// <summary>Properties of <c>AWS::ApiGateway::Stage</c> for what has no property here.</summary>
    /// <value>The default is empty. What stands here wins over what the properties say.</value>
    public ValueMap<TemplateValue> Raw { get; init; } = [];

    internal Origin Origin { get; init; }
}
