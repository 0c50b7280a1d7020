namespace Gatehouse;

/// <content>What is found wrong with custom domains.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A security policy does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownSecurityPolicy = new(
        "GH2110", DiagnosticSeverity.Error, "There is no security policy '{0}'.", "Take one of the policies that API Gateway lists, such as SecurityPolicy_TLS13_1_3_2025_09.");

    /// <summary>A security policy is for another kind of endpoint.</summary>
    public static readonly DiagnosticDescriptor SecurityPolicyOfOtherEndpoint = new(
        "GH2111", DiagnosticSeverity.Error, "The security policy '{0}' does not go with an endpoint that is {1}.",
        "Policies whose names end in _EDGE are for edge-optimised endpoints, the others for regional and private ones.");

    /// <summary>An access mode without the policy that has one.</summary>
    public static readonly DiagnosticDescriptor AccessModeWithoutPolicy = new(
        "GH2112", DiagnosticSeverity.Error, "The security policy '{0}' takes no endpoint access mode.", "Remove EndpointAccessMode, or take a policy whose name begins with SecurityPolicy_.");

    /// <summary>A domain's name is no host name.</summary>
    public static readonly DiagnosticDescriptor BadDomainName = new(
        "GH2120", DiagnosticSeverity.Error, "'{0}' is no domain name.", "Write a name such as api.example.com or *.example.com.");

    /// <summary>A domain has no certificate.</summary>
    public static readonly DiagnosticDescriptor DomainWithoutCertificate = new(
        "GH2121", DiagnosticSeverity.Error, "The domain '{0}' has no certificate.", "Set Certificate to the ARN of a certificate of AWS Certificate Manager.");

    /// <summary>The certificate of an edge-optimised domain is in another region.</summary>
    public static readonly DiagnosticDescriptor EdgeCertificateElsewhere = new(
        "GH2122", DiagnosticSeverity.Error, "The certificate of the edge-optimised domain '{0}' is in {1}.", "Take a certificate of us-east-1.");

    /// <summary>A private domain's feature on another.</summary>
    public static readonly DiagnosticDescriptor OnlyForPrivateDomains = new(
        "GH2123", DiagnosticSeverity.Error, "The domain '{0}' has {1}, which only private domains have.", "Set Endpoint to Private, or remove it.");

    /// <summary>A private domain lets no one in.</summary>
    public static readonly DiagnosticDescriptor PrivateDomainWithoutPolicy = new(
        "GH2124", DiagnosticSeverity.Warning, "The private domain '{0}' has no resource policy, so that every call is denied.", "Add a policy, such as [Allow.Everyone(), Deny.AllButVpcEndpoint(...)].");

    /// <summary>Mutual TLS with an enhanced policy.</summary>
    public static readonly DiagnosticDescriptor MutualTlsWithEnhancedPolicy = new(
        "GH2125", DiagnosticSeverity.Error, "A domain cannot have both mutual TLS and the security policy '{0}'.", "Take TLS_1_2 with mutual TLS.");

    /// <summary>Mutual TLS on an endpoint that has none.</summary>
    public static readonly DiagnosticDescriptor MutualTlsNotRegional = new(
        "GH2126", DiagnosticSeverity.Error, "The domain '{0}' is {1}; only regional domains have mutual TLS.", "Make the domain regional.");

    /// <summary>A truststore is not in S3.</summary>
    public static readonly DiagnosticDescriptor BadTruststore = new(
        "GH2127", DiagnosticSeverity.Error, "The truststore '{0}' is no object in S3.", "Write s3://bucket/key.");

    /// <summary>An ownership certificate that proves nothing.</summary>
    public static readonly DiagnosticDescriptor OwnershipWithoutMutualTls = new(
        "GH2128", DiagnosticSeverity.Error, "The domain '{0}' has an ownership certificate, but no mutual TLS.", "Remove OwnershipCertificate, or set MutualTls.");

    /// <summary>A base path is not one that API Gateway takes.</summary>
    public static readonly DiagnosticDescriptor BadMappingPath = new(
        "GH2129", DiagnosticSeverity.Error, "The base path '{0}' is not one that API Gateway takes.",
        "Write at most 300 letters, digits and $ - _ . + ! * ' ( ), with single slashes between levels and none at the ends.");

    /// <summary>A base path stands twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateMapping = new(
        "GH2130", DiagnosticSeverity.Error, "The base path '{0}' of '{1}' is mapped twice.", "Remove one of the two.");

    /// <summary>Several levels on an endpoint that takes one.</summary>
    public static readonly DiagnosticDescriptor LevelsNotRegional = new(
        "GH2131", DiagnosticSeverity.Error, "The base path '{0}' has several levels, which a domain that is {1} does not take.", "Make the domain regional, or use one level.");

    /// <summary>Several levels without TLS 1.2.</summary>
    public static readonly DiagnosticDescriptor LevelsNeedTls12 = new(
        "GH2132", DiagnosticSeverity.Error, "The base path '{0}' has several levels, which needs TLS 1.2.", "Set SecurityPolicy to TLS_1_2.");

    /// <summary>A mapping needs a stage.</summary>
    public static readonly DiagnosticDescriptor MappingNeedsStage = new(
        "GH2133", DiagnosticSeverity.Error, "The mapping of '{0}' names no stage; only mappings of REST APIs with one level can do without.", "Name the stage.");

    /// <summary>More mappings than the quota.</summary>
    public static readonly DiagnosticDescriptor TooManyMappings = new(
        "GH2134", DiagnosticSeverity.Error, "The domain '{0}' has {1} base paths of several levels; at most 200 are allowed.", "Use routing rules, or another domain.");

    /// <summary>WebSocket APIs share their domain.</summary>
    public static readonly DiagnosticDescriptor WebSocketSharesDomain = new(
        "GH2135", DiagnosticSeverity.Error, "The domain '{0}' leads to WebSocket APIs and to {1} APIs.", "Give the WebSocket APIs a domain of their own.");

    /// <summary>A domain that takes REST APIs only.</summary>
    public static readonly DiagnosticDescriptor DomainForRestOnly = new(
        "GH2136", DiagnosticSeverity.Error, "The domain '{0}' is {1}, and leads to an HTTP or WebSocket API.", "Make the domain regional.");

    /// <summary>A policy that only REST APIs have.</summary>
    public static readonly DiagnosticDescriptor EnhancedPolicyForRestOnly = new(
        "GH2137", DiagnosticSeverity.Error, "The security policy '{0}' is for REST APIs, but the base path '{1}' leads to an API that is {2}.", "Take TLS_1_2.");

    /// <summary>Rules that are not asked.</summary>
    public static readonly DiagnosticDescriptor RulesWithoutEffect = new(
        "GH2138", DiagnosticSeverity.Warning, "The domain '{0}' has routing rules, but goes by mappings only.", "Set Routing to RulesThenMappings or Rules.");

    /// <summary>Mappings that are not asked.</summary>
    public static readonly DiagnosticDescriptor MappingsWithoutEffect = new(
        "GH2139", DiagnosticSeverity.Warning, "The domain '{0}' has mappings, but goes by routing rules only.", "Set Routing to RulesThenMappings or Mappings.");

    /// <summary>A priority is out of range.</summary>
    public static readonly DiagnosticDescriptor BadPriority = new(
        "GH2140", DiagnosticSeverity.Error, "A routing rule has the priority {0}.", "Write 1 to 1000000.");

    /// <summary>Two rules have one priority.</summary>
    public static readonly DiagnosticDescriptor DuplicatePriority = new(
        "GH2141", DiagnosticSeverity.Error, "Two routing rules have the priority {0}.", "Give each its own.");

    /// <summary>A rule has too many conditions.</summary>
    public static readonly DiagnosticDescriptor TooManyConditions = new(
        "GH2142", DiagnosticSeverity.Error, "The routing rule {0} has too many conditions.", "Write at most one condition for base paths and two for headers.");

    /// <summary>A pattern has a star inside.</summary>
    public static readonly DiagnosticDescriptor BadHeaderPattern = new(
        "GH2143", DiagnosticSeverity.Error, "The pattern '{0}' for the header {1} has a star inside.", "Stars stand at the ends only.");

    /// <summary>More rules than the quota.</summary>
    public static readonly DiagnosticDescriptor TooManyRules = new(
        "GH2144", DiagnosticSeverity.Warning, "The domain '{0}' has {1} routing rules; more than 50 need a raised quota.", "Join rules, or have the quota raised.");
}
