using System.Runtime.CompilerServices;

namespace Gatehouse;

/// <summary>Makes authorizers of REST APIs in one line.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html.</remarks>
public static class Authorizers
{
    /// <summary>A Lambda function that gets the token of the <c>Authorization</c> header.</summary>
    /// <param name="name">The name; unique in the API.</param>
    /// <param name="function">The function.</param>
    /// <param name="cacheFor">How long a verdict is kept; five minutes when null.</param>
    /// <param name="file">The caller's file.</param>
    /// <param name="line">The caller's line.</param>
    public static TokenAuthorizer Token(
        string name, FunctionTarget function, TimeSpan? cacheFor = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(name, function) { CacheFor = cacheFor ?? TimeSpan.FromMinutes(5), Origin = Origin.Here(file, line) };

    /// <summary>A Lambda function that gets the request without its body.</summary>
    /// <param name="name">The name; unique in the API.</param>
    /// <param name="function">The function.</param>
    /// <param name="identitySources">What identifies the caller.</param>
    /// <param name="cacheFor">How long a verdict is kept; five minutes when null.</param>
    /// <param name="file">The caller's file.</param>
    /// <param name="line">The caller's line.</param>
    public static RequestAuthorizer Request(
        string name,
        FunctionTarget function,
        ValueList<IdentitySource> identitySources,
        TimeSpan? cacheFor = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        new(name, function)
        {
            IdentitySources = identitySources,
            CacheFor = cacheFor ?? TimeSpan.FromMinutes(5),
            Origin = Origin.Here(file, line),
        };

    /// <summary>Tokens of Cognito user pools.</summary>
    /// <param name="name">The name; unique in the API.</param>
    /// <param name="userPools">The ARNs of the user pools.</param>
    /// <param name="file">The caller's file.</param>
    /// <param name="line">The caller's line.</param>
    public static CognitoAuthorizer Cognito(
        string name, ValueList<TemplateText> userPools, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(name, userPools) { Origin = Origin.Here(file, line) };
}
