namespace Gatehouse;

/// <content>What is found wrong with authorizers.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A verdict is kept too long.</summary>
    public static readonly DiagnosticDescriptor BadAuthorizerCache = new(
        "GH2040", DiagnosticSeverity.Error, "The authorizer '{0}' keeps verdicts for {1} s.", "Write 0 to 3600 seconds.");

    /// <summary>Nothing identifies the caller.</summary>
    public static readonly DiagnosticDescriptor NoIdentitySource = new(
        "GH2041", DiagnosticSeverity.Error, "The authorizer '{0}' keeps verdicts, but has no identity source to keep them by.",
        "Name at least one identity source, or set CacheFor to zero.");

    /// <summary>Two authorizers have one name.</summary>
    public static readonly DiagnosticDescriptor DuplicateAuthorizer = new(
        "GH2042", DiagnosticSeverity.Error, "Two different authorizers are named '{0}'.", "Give one of them another name.");

    /// <summary>A name is kept.</summary>
    public static readonly DiagnosticDescriptor ReservedAuthorizerName = new(
        "GH2043", DiagnosticSeverity.Error, "An authorizer cannot be named '{0}'.", "Give it another name; 'api_key' and 'sigv4' stand for API keys and AWS signatures.");

    /// <summary>More authorizers than the quota.</summary>
    public static readonly DiagnosticDescriptor TooManyAuthorizers = new(
        "GH2044", DiagnosticSeverity.Warning, "The API has {0} authorizers; more than 10 need a raised quota.", "Share authorizers between routes.");

    /// <summary>Scopes without user pool.</summary>
    public static readonly DiagnosticDescriptor ScopesWithoutUserPool = new(
        "GH2045", DiagnosticSeverity.Error, "The route '{0}' lists scopes for '{1}', which is not a Cognito authorizer.", "Remove the scopes, or use Authorizers.Cognito.");

    /// <summary>A user pool authorizer without user pool.</summary>
    public static readonly DiagnosticDescriptor NoUserPool = new(
        "GH2046", DiagnosticSeverity.Error, "The authorizer '{0}' has no user pool.", "Name at least one.");

    /// <summary>An identity source is not one.</summary>
    public static readonly DiagnosticDescriptor BadIdentitySource = new(
        "GH2047", DiagnosticSeverity.Error, "The authorizer '{0}' takes the identity from '{1}', which is not an expression that API Gateway knows.", "Use IdentitySource.Header, Query, StageVariable or Context.");

    /// <summary>A user pool is named by what is no ARN.</summary>
    public static readonly DiagnosticDescriptor BadUserPool = new(
        "GH2048", DiagnosticSeverity.Error, "The authorizer '{0}' names '{1}', which is no ARN of a user pool.", "Write arn:aws:cognito-idp:{region}:{account}:userpool/{id}.");
}
