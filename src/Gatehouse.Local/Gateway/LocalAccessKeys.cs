using Gatehouse.Local.Security;

namespace Gatehouse.Local;

/// <summary>The access key that is known when none is configured: that of the AWS SDKs' environment variables, else <c>test</c> with the secret <c>test</c>.</summary>
internal static class LocalAccessKeys
{
    private const string Fallback = "test";

    public static Func<string, LocalAccessKey?> Of(GatewayOptions options) => Of(options, Environment.GetEnvironmentVariable);

    /// <summary>Finds the one key by its id.</summary>
    /// <param name="options">The account that the key belongs to.</param>
    /// <param name="variable">Reads an environment variable.</param>
    public static Func<string, LocalAccessKey?> Of(GatewayOptions options, Func<string, string?> variable)
    {
        var id = variable("AWS_ACCESS_KEY_ID");
        var secret = variable("AWS_SECRET_ACCESS_KEY");
        var isGiven = !string.IsNullOrEmpty(id) && !string.IsNullOrEmpty(secret);
        var token = isGiven ? variable("AWS_SESSION_TOKEN") : null;
        var key = new LocalAccessKey
        {
            AccessKeyId = isGiven ? id! : Fallback,
            SecretKey = isGiven ? secret! : Fallback,
            SessionToken = string.IsNullOrEmpty(token) ? null : token,
            PrincipalArn = $"arn:{options.Partition}:iam::{options.AccountId}:user/local",
        };
        return asked => asked == key.AccessKeyId ? key : null;
    }
}
