namespace Gatehouse;

/// <content>What exceeds API Gateway's quotas, and what API Gateway refuses of integrations.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>An API has an empty name.</summary>
    public static readonly DiagnosticDescriptor EmptyApiName = new(
        "GH2113", DiagnosticSeverity.Error, "The API's name is empty.", "Name the API.");

    /// <summary>An API has an empty description.</summary>
    public static readonly DiagnosticDescriptor EmptyDescription = new(
        "GH2114", DiagnosticSeverity.Error, "The API's description is empty.", "Describe the API, or leave the description out.");

    /// <summary>More resources than the quota.</summary>
    public static readonly DiagnosticDescriptor TooManyResources = new(
        "GH2115", DiagnosticSeverity.Warning, "The paths of the API make {0} resources; more than 300 need a raised quota.", "Have the quota 'Resources per API' raised, or split the API.");

    /// <summary>More stages than the quota.</summary>
    public static readonly DiagnosticDescriptor TooManyStages = new(
        "GH2116", DiagnosticSeverity.Warning, "The API has {0} stages; more than 10 need a raised quota.", "Have the quota 'Stages per API' raised.");

    /// <summary>More tags than allowed.</summary>
    public static readonly DiagnosticDescriptor TooManyTags = new(
        "GH2117", DiagnosticSeverity.Error, "{0} has {1} tags; at most 50 are allowed.", "Remove some.");

    /// <summary>A document is too large.</summary>
    public static readonly DiagnosticDescriptor DocumentTooLarge = new(
        "GH2118", DiagnosticSeverity.Warning, "The API's body has {0} bytes; CloudFormation takes templates of at most 1 MB.", "Split the API, or deploy the document from S3 by BodyS3Location.");

    /// <summary>More documentation than the quota.</summary>
    public static readonly DiagnosticDescriptor TooManyDocumentationParts = new(
        "GH2119", DiagnosticSeverity.Warning, "The API has {0} documentation parts; more than 2000 need a raised quota.", "Have the quota raised, or join parts.");

    /// <summary>More stage variables than allowed.</summary>
    public static readonly DiagnosticDescriptor TooManyStageVariables = new(
        "GH2024", DiagnosticSeverity.Error, "The stage '{0}' has {1} variables; at most 100 are allowed.", "Keep settings elsewhere, such as in Parameter Store.");

    /// <summary>A stage shows documentation that is not kept here.</summary>
    public static readonly DiagnosticDescriptor OtherDocumentationVersion = new(
        "GH2025", DiagnosticSeverity.Warning, "The stage '{0}' shows the documentation '{1}', which this definition does not keep.", "Set RestApi.DocumentationVersion, unless an earlier deployment kept it.");

    /// <summary>A stage's earlier deployment goes away.</summary>
    public static readonly DiagnosticDescriptor EarlierDeploymentDeleted = new(
        "GH2026", DiagnosticSeverity.Warning, "The stage '{0}' goes by an earlier deployment, but earlier deployments are deleted.", "Set RestApi.KeepDeployments.");

    /// <summary>A user pool authorizer without user pool.</summary>
    public static readonly DiagnosticDescriptor NoUserPool = new(
        "GH2046", DiagnosticSeverity.Error, "The authorizer '{0}' has no user pool.", "Name at least one.");

    /// <summary>An identity source is not one.</summary>
    public static readonly DiagnosticDescriptor BadIdentitySource = new(
        "GH2047", DiagnosticSeverity.Error, "The authorizer '{0}' takes the identity from '{1}', which is not an expression that API Gateway knows.", "Use IdentitySource.Header, Query, StageVariable or Context.");

    /// <summary>An access log goes nowhere.</summary>
    public static readonly DiagnosticDescriptor BadAccessLogDestination = new(
        "GH2077", DiagnosticSeverity.Error, "The access log of the stage '{0}' goes to '{1}'.",
        "Write the ARN of a CloudWatch log group, or of a Firehose stream whose name begins with amazon-apigateway-.");

    /// <summary>A gateway response holds nothing.</summary>
    public static readonly DiagnosticDescriptor EmptyGatewayResponse = new(
        "GH2081", DiagnosticSeverity.Error, "The gateway response {0} has an empty value for '{1}'.", "Write a value, or leave it out.");

    /// <summary>A header of a gateway response comes from nowhere.</summary>
    public static readonly DiagnosticDescriptor BadGatewayResponseExpression = new(
        "GH2082", DiagnosticSeverity.Error, "The gateway response {0} maps a header from '{1}', which is not an expression that API Gateway knows.",
        "Use From.Header, Query, Path, Context, StageVariable or Static.");

    /// <summary>An API key's name is too long.</summary>
    public static readonly DiagnosticDescriptor ApiKeyNameTooLong = new(
        "GH2094", DiagnosticSeverity.Error, "The name of an API key has {0} characters.", "Write at most 1024.");

    /// <summary>A key is in too many plans.</summary>
    public static readonly DiagnosticDescriptor KeyInTooManyPlans = new(
        "GH2095", DiagnosticSeverity.Warning, "The API key '{0}' is in {1} usage plans; more than 10 need a raised quota.", "Join plans.");

    /// <summary>Two keys have one name.</summary>
    public static readonly DiagnosticDescriptor DuplicateApiKey = new(
        "GH2096", DiagnosticSeverity.Error, "Two different API keys are named '{0}'.", "Give one of them another name.");

    /// <summary>Two plans have one name.</summary>
    public static readonly DiagnosticDescriptor DuplicateUsagePlan = new(
        "GH2097", DiagnosticSeverity.Error, "Two usage plans are named '{0}'.", "Give one of them another name.");

    /// <summary>A content type is not one.</summary>
    public static readonly DiagnosticDescriptor BadContentType = new(
        "GH2170", DiagnosticSeverity.Error, "The route '{0}' has a template or model for '{1}', which is no content type.", "Write type and subtype, such as application/json.");

    /// <summary>A backend has no address.</summary>
    public static readonly DiagnosticDescriptor BadBackendUri = new(
        "GH2171", DiagnosticSeverity.Error, "The route '{0}' calls '{1}', which is no address of an HTTP backend.", "Write http:// or https:// and a host; stage variables may stand for all but the scheme.");

    /// <summary>A service has no ARN.</summary>
    public static readonly DiagnosticDescriptor BadServiceUri = new(
        "GH2172", DiagnosticSeverity.Error, "The route '{0}' calls '{1}', which is not the ARN of a service's action or path.", "Write arn:aws:apigateway:{region}:{service}:action/{name} or path/{path}.");

    /// <summary>A proxy of a service that has none.</summary>
    public static readonly DiagnosticDescriptor ProxyOfOtherService = new(
        "GH2173", DiagnosticSeverity.Error, "The route '{0}' passes requests on to {1}; only Lambda functions and Firehose streams take them so.", "Use AwsIntegration with templates.");

    /// <summary>A function has no ARN of a function.</summary>
    public static readonly DiagnosticDescriptor BadFunctionArn = new(
        "GH2174", DiagnosticSeverity.Error, "'{0}' calls '{1}', which is not the ARN of a Lambda function.", "Write arn:aws:lambda:{region}:{account}:function:{name}.");

    /// <summary>A template is too long.</summary>
    public static readonly DiagnosticDescriptor TemplateTooLong = new(
        "GH2175", DiagnosticSeverity.Error, "The mapping template of '{0}' for {1} has {2} bytes; at most 307200 are allowed.", "Shorten it, or map in a function.");

    /// <summary>A stream lasts too long.</summary>
    public static readonly DiagnosticDescriptor StreamTooLong = new(
        "GH2176", DiagnosticSeverity.Error, "The route '{0}' streams for {1} s.", "Stream for at most 15 minutes.");

    /// <summary>A path variable is not in the path.</summary>
    public static readonly DiagnosticDescriptor PathVariableMissing = new(
        "GH2177", DiagnosticSeverity.Error, "The route '{0}' maps the path variable '{1}', which its path does not have.", "Add it to the path, or correct the name.");

    /// <summary>A stream is cached.</summary>
    public static readonly DiagnosticDescriptor StreamCached = new(
        "GH2178", DiagnosticSeverity.Warning, "The route '{0}' is cached on the stage '{1}', but streams are never cached.", "Remove the setting.");

    /// <summary>A link leads nowhere.</summary>
    public static readonly DiagnosticDescriptor VpcLinkWithoutTarget = new(
        "GH2179", DiagnosticSeverity.Error, "The route '{0}' goes by the VPC link '{1}', but names no load balancer.", "Set Target to the ARN of the load balancer or its listener.");

    /// <summary>Two links have one name.</summary>
    public static readonly DiagnosticDescriptor DuplicateVpcLink = new(
        "GH2180", DiagnosticSeverity.Error, "Two different VPC links are named '{0}'.", "Give one of them another name.");

    /// <summary>A cache key is no parameter.</summary>
    public static readonly DiagnosticDescriptor BadCacheKey = new(
        "GH2181", DiagnosticSeverity.Error, "The route '{0}' caches by '{1}', which is no parameter of the request.", "Use CacheKeyParameter.Header, Query or Path.");
}
