namespace Gatehouse;

/// <content>What is found wrong with an API as a whole.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>VPC endpoints of an API that is not private.</summary>
    public static readonly DiagnosticDescriptor VpcEndpointsNotPrivate = new(
        "GH2100", DiagnosticSeverity.Error, "The API names VPC endpoints, but its endpoint is {0}.", "Use RestEndpoint.Private.");

    /// <summary>A private API with IPv4 only.</summary>
    public static readonly DiagnosticDescriptor PrivateNeedsDualStack = new(
        "GH2101", DiagnosticSeverity.Error, "A private API cannot be IPv4 only.", "Leave IpAddressType out, or write DualStack.");

    /// <summary>A private API without policy.</summary>
    public static readonly DiagnosticDescriptor PrivateWithoutPolicy = new(
        "GH2102", DiagnosticSeverity.Warning, "The private API has no resource policy, so that every call is denied.", "Add a policy, such as [Allow.Everyone(), Deny.AllButVpcEndpoint(...)].");

    /// <summary>A security policy needs an access mode.</summary>
    public static readonly DiagnosticDescriptor SecurityPolicyNeedsAccessMode = new(
        "GH2103", DiagnosticSeverity.Error, "The security policy '{0}' needs an endpoint access mode.", "Set EndpointAccessMode to Basic or Strict.");

    /// <summary>Compression begins at no such size.</summary>
    public static readonly DiagnosticDescriptor BadCompressionSize = new(
        "GH2104", DiagnosticSeverity.Error, "The minimum compression size is {0} bytes.", "Write 0 to 10485760.");

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

    /// <summary>A binary media type is none.</summary>
    public static readonly DiagnosticDescriptor BadBinaryMediaType = new(
        "GH2189", DiagnosticSeverity.Warning, "The binary media type '{0}' is no media type, so that no body is of it.", "Write type and subtype, such as image/png, or */* for all bodies.");
}
