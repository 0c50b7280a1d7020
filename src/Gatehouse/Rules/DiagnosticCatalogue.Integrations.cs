namespace Gatehouse;

/// <content>What is found wrong with integrations, their mappings and VPC links.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>An integration waits too shortly.</summary>
    public static readonly DiagnosticDescriptor TimeoutTooShort = new(
        "GH2030", DiagnosticSeverity.Error, "The route '{0}' waits {1} ms for its integration.", "Wait at least 50 ms.");

    /// <summary>An integration waits longer than edge-optimised APIs can.</summary>
    public static readonly DiagnosticDescriptor TimeoutTooLongForEdge = new(
        "GH2031", DiagnosticSeverity.Error, "The route '{0}' waits {1} s for its integration, but edge-optimised APIs wait 29 s at most.",
        "Wait at most 29 seconds, or make the API regional.");

    /// <summary>An integration waits longer than accounts may without a raised quota.</summary>
    public static readonly DiagnosticDescriptor TimeoutNeedsQuota = new(
        "GH2032", DiagnosticSeverity.Warning, "The route '{0}' waits {1} s for its integration; more than 29 s needs a raised quota.",
        "Have the account's quota 'Maximum integration timeout' raised, or wait at most 29 seconds.");

    /// <summary>A status does not exist.</summary>
    public static readonly DiagnosticDescriptor BadStatusCode = new(
        "GH2033", DiagnosticSeverity.Error, "'{0}' answers with status {1}, which does not exist.", "Write a status between 100 and 599.");

    /// <summary>A regular expression does not parse.</summary>
    public static readonly DiagnosticDescriptor BadRegularExpression = new(
        "GH2034", DiagnosticSeverity.Error, "The regular expression of '{0}' does not parse: '{1}': {2}", "Correct the expression.");

    /// <summary>Two integration responses have one pattern.</summary>
    public static readonly DiagnosticDescriptor DuplicateSelectionPattern = new(
        "GH2035", DiagnosticSeverity.Error, "The route '{0}' has two integration responses with the pattern '{1}'.", "Give each its own pattern; one may have none.");

    /// <summary>A header can't be mapped.</summary>
    public static readonly DiagnosticDescriptor ForbiddenHeader = new(
        "GH2036", DiagnosticSeverity.Error, "The route '{0}' maps the header '{1}' to its backend; API Gateway deploys this, and answers every call with 500.",
        "Map the value to a header of another name.");

    /// <summary>A mapping expression is not one.</summary>
    public static readonly DiagnosticDescriptor BadMappingExpression = new(
        "GH2037", DiagnosticSeverity.Error, "The route '{0}' maps from '{1}', which is not an expression that API Gateway knows.",
        "Use From and FromResponse; static text stands in single quotes.");

    /// <summary>A mapping template does not parse.</summary>
    public static readonly DiagnosticDescriptor BadTemplate = new(
        "GH2038", DiagnosticSeverity.Error, "The mapping template of '{0}' for {1} does not parse: {2} (line {3}, column {4} of the template).", "Correct the template.");

    /// <summary>A mapping template is for bodies that no template can read.</summary>
    public static readonly DiagnosticDescriptor TemplateForBinary = new(
        "GH2039", DiagnosticSeverity.Warning,
        "The route '{0}' has a mapping template for requests of {1}, but the API takes these for binary ('{2}') and answers them with status 500.",
        "Set ContentHandling of the integration to ConvertToText, or name fewer BinaryMediaTypes.");

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

    /// <summary>A role is for what is no ARN.</summary>
    public static readonly DiagnosticDescriptor BadGrantResource = new(
        "GH2182", DiagnosticSeverity.Error, "The role of the route '{0}' is for '{1}', which is no ARN.", "Give the ARN of the queue, table, bucket or other resource, in place of its name or address.");

    /// <summary>A load balancer is named by what is no ARN.</summary>
    public static readonly DiagnosticDescriptor BadVpcLinkTarget = new(
        "GH2187", DiagnosticSeverity.Error, "The route '{0}' goes by a VPC link to '{1}', which is no ARN of a load balancer or its listener.", "Write arn:aws:elasticloadbalancing:{region}:{account}:loadbalancer/{name}.");

    /// <summary>A link is in no subnet.</summary>
    public static readonly DiagnosticDescriptor VpcLinkWithoutSubnet = new(
        "GH2188", DiagnosticSeverity.Error, "The VPC link '{0}' has no subnet.", "Name the subnets from which the load balancer is reached.");

    /// <summary>A function is called by another method than POST.</summary>
    public static readonly DiagnosticDescriptor FunctionNotCalledByPost = new(
        "GH2190", DiagnosticSeverity.Warning, "The route '{0}' calls its function with {1}, but Lambda takes only POST: every call is answered with 500.", "Set the integration's own method to POST; the method of the route may be another.");

    /// <summary>A variable in the address of a backend is not filled in.</summary>
    public static readonly DiagnosticDescriptor AddressVariableNotMapped = new(
        "GH2191", DiagnosticSeverity.Warning, "The address that the route '{0}' calls holds {{{1}}}, which neither the path of the route nor a mapping fills in.", "Name a variable of the path, or map one to it: To.Path(name, From.Path(other)).");

    /// <summary>A template uses a variable or method that is not there.</summary>
    public static readonly DiagnosticDescriptor UnknownTemplateVariable = new(
        "GH2192", DiagnosticSeverity.Warning, "The route '{0}' maps from {1}, which API Gateway does not know.{2}", "Mind upper and lower case; what is not known gives nothing.");

    /// <summary>Two integration responses of a template have one pattern.</summary>
    public static readonly DiagnosticDescriptor SharedSelectionPattern = new(
        "GH2193", DiagnosticSeverity.Warning, "The route '{0}' has two integration responses with the pattern '{1}'; API Gateway takes the one with the lowest status.",
        "Give each its own pattern; one may have none.");
}
