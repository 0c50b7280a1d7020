using System.Collections.Immutable;
using System.CommandLine;
using Gatehouse.Local.Security;

namespace Gatehouse.Cli;

/// <summary>The access keys that <c>serve</c> takes signatures of.</summary>
internal static class AccessKeyArguments
{
    private const string Name = "--access-key";
    private const string Form = "ARN=ID:SECRET";
    private const int PartsOfAnArn = 6;

    public static Option<string[]> Option()
    {
        var option = new Option<string[]>(Name)
        {
            Description =
                "An access key that may sign requests, and the ARN of the user or role session it belongs to; may be repeated. "
                + "Without it, the key is that of AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, else test with the secret test.",
            HelpName = Form,
            DefaultValueFactory = _ => [],
        };
        option.Validators.Add(static result =>
        {
            // What is wrong is not repeated: a secret is in it.
            if (result.Tokens.Any(token => TryRead(token.Value) is null))
            {
                result.AddError($"{Name} takes {Form}.");
            }
        });
        return option;
    }

    public static ImmutableArray<LocalAccessKey> Read(string[]? keys) => [.. (keys ?? []).Select(TryRead).OfType<LocalAccessKey>()];

    private static LocalAccessKey? TryRead(string text) =>
        text.Split('=', 2) is [var arn, var key] && arn.StartsWith("arn:", StringComparison.Ordinal) && arn.Split(':').Length == PartsOfAnArn
        && key.Split(':', 2) is [{ Length: > 0 } id, { Length: > 0 } secret]
            ? new() { AccessKeyId = id, SecretKey = secret, PrincipalArn = arn }
            : null;
}
