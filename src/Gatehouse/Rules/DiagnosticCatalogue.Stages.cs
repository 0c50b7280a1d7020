namespace Gatehouse;

/// <content>What is found wrong with stages, their settings, logs and deployments.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A stage's name is not one that API Gateway takes.</summary>
    public static readonly DiagnosticDescriptor BadStageName = new(
        "GH2020", DiagnosticSeverity.Error, "The stage name '{0}' is not one that API Gateway takes.", "Write 1 to 128 letters, digits, '-' and '_'.");

    /// <summary>Two stages have one name.</summary>
    public static readonly DiagnosticDescriptor DuplicateStage = new(
        "GH2021", DiagnosticSeverity.Error, "The stage '{0}' is defined twice.", "Remove one of the two, or give it another name.");

    /// <summary>A stage variable's name is not one that API Gateway takes.</summary>
    public static readonly DiagnosticDescriptor BadStageVariableName = new(
        "GH2022", DiagnosticSeverity.Error, "The stage variable '{0}' of '{1}' has a name that API Gateway does not take.", "Write 1 to 64 letters, digits and '_'.");

    /// <summary>A stage variable's value is not one that API Gateway takes.</summary>
    public static readonly DiagnosticDescriptor BadStageVariableValue = new(
        "GH2023", DiagnosticSeverity.Error, "The stage variable '{0}' of '{1}' has a value that API Gateway does not take.",
        "Write at most 512 letters, digits and - . _ ~ : / ? # & = ,");

    /// <summary>More stage variables than allowed.</summary>
    public static readonly DiagnosticDescriptor TooManyStageVariables = new(
        "GH2024", DiagnosticSeverity.Error, "The stage '{0}' has {1} variables; at most 100 are allowed.", "Keep settings elsewhere, such as in Parameter Store.");

    /// <summary>A stage shows documentation that is not kept here.</summary>
    public static readonly DiagnosticDescriptor OtherDocumentationVersion = new(
        "GH2025", DiagnosticSeverity.Warning, "The stage '{0}' shows the documentation '{1}', which this definition does not keep.", "Set RestApi.DocumentationVersion, unless an earlier deployment kept it.");

    /// <summary>A stage's earlier deployment goes away.</summary>
    public static readonly DiagnosticDescriptor EarlierDeploymentDeleted = new(
        "GH2026", DiagnosticSeverity.Warning, "The stage '{0}' goes by an earlier deployment, but earlier deployments are deleted.", "Set RestApi.KeepDeployments.");

    /// <summary>Settings are for a route that is not there.</summary>
    public static readonly DiagnosticDescriptor SettingsWithoutRoute = new(
        "GH2070", DiagnosticSeverity.Warning, "The settings for {0} {1} in '{2}' belong to no route.", "Name method and path as the route does.");

    /// <summary>A throttle is negative.</summary>
    public static readonly DiagnosticDescriptor BadThrottle = new(
        "GH2071", DiagnosticSeverity.Error, "A throttle of '{0}' is negative: rate {1}, burst {2}.", "Write 0 or more.");

    /// <summary>Answers are kept too long.</summary>
    public static readonly DiagnosticDescriptor BadCacheTime = new(
        "GH2072", DiagnosticSeverity.Error, "The stage '{0}' caches answers for {1} s.", "Write 0 to 3600 seconds.");

    /// <summary>Caching without a cluster.</summary>
    public static readonly DiagnosticDescriptor CacheWithoutCluster = new(
        "GH2073", DiagnosticSeverity.Error, "The stage '{0}' caches answers of a method, but has no cache.", "Set ApiStage.Cache.");

    /// <summary>A canary takes no such share.</summary>
    public static readonly DiagnosticDescriptor BadCanary = new(
        "GH2075", DiagnosticSeverity.Error, "The canary of the stage '{0}' takes {1} percent.", "Write 0 to 100.");

    /// <summary>A log line does not name its request.</summary>
    public static readonly DiagnosticDescriptor AccessLogWithoutRequestId = new(
        "GH2076", DiagnosticSeverity.Error, "The access log format of the stage '{0}' names no request id.", "Put $context.requestId or $context.extendedRequestId in it.");

    /// <summary>An access log goes nowhere.</summary>
    public static readonly DiagnosticDescriptor BadAccessLogDestination = new(
        "GH2077", DiagnosticSeverity.Error, "The access log of the stage '{0}' goes to '{1}'.",
        "Write the ARN of a CloudWatch log group, or of a Firehose stream whose name begins with amazon-apigateway-.");

    /// <summary>A log format has several lines.</summary>
    public static readonly DiagnosticDescriptor AccessLogOfSeveralLines = new(
        "GH2078", DiagnosticSeverity.Error, "The access log format of the stage '{0}' has several lines.", "Write it as one line; a line break may stand only at its end.");

    /// <summary>A log format names a variable that does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownAccessLogVariable = new(
        "GH2079", DiagnosticSeverity.Warning, "The access log of the stage '{0}' names $context.{1}, which is not a variable of such an API; it is written as a hyphen.{2}",
        "Use a variable of AccessLogField, or remove it.");

    /// <summary>A web ACL is named by what is no ARN.</summary>
    public static readonly DiagnosticDescriptor BadWebAcl = new(
        "GH2083", DiagnosticSeverity.Error, "The stage '{0}' names the web ACL '{1}', which is no ARN of one.", "Write arn:aws:wafv2:{region}:{account}:regional/webacl/{name}/{id}.");
}
