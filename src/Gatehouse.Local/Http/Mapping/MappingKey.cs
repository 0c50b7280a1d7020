namespace Gatehouse.Local.Http;

/// <summary>What a parameter mapping changes, and how.</summary>
/// <param name="Action">How it is changed.</param>
/// <param name="Target">What is changed.</param>
/// <param name="Name">The name of the header or query parameter; empty for others.</param>
internal sealed record MappingKey(MappingAction Action, MappingTarget Target, string Name)
{
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "Authorization", "Connection", "Content-Encoding", "Content-Length", "Content-Location", "Forwarded", "Keep-Alive", "Origin",
        "Proxy-Authenticate", "Proxy-Authorization", "TE", "Trailers", "Transfer-Encoding", "Upgrade", "X-Forwarded-For",
        "X-Forwarded-Host", "X-Forwarded-Proto", "Via",
    };

    private static readonly string[] ReservedPrefixes = ["access-control-", "apigw-", "x-amz-", "x-amzn-"];

    /// <summary>Reads <c>append:header.name</c> and the like.</summary>
    /// <param name="text">The key.</param>
    /// <param name="isResponse">Whether an answer is changed.</param>
    /// <param name="problem">What is wrong with it, as the end of a sentence; or empty.</param>
    public static MappingKey? Parse(string text, bool isResponse, out string problem)
    {
        problem = "";
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || !Enum.TryParse<MappingAction>(text[..colon], ignoreCase: true, out var action) || !text[..colon].All(char.IsAsciiLetterLower))
        {
            problem = "does not begin with append:, overwrite: or remove:";
            return null;
        }

        var target = text[(colon + 1)..];
        if (target == (isResponse ? "statuscode" : "path") && action == MappingAction.Overwrite)
        {
            return new(action, isResponse ? MappingTarget.StatusCode : MappingTarget.Path, "");
        }

        if (target.StartsWith("header.", StringComparison.Ordinal) && target.Length > 7)
        {
            problem = IsReserved(target[7..]) ? $"changes {target[7..]}, which is reserved" : "";
            return problem.Length > 0 ? null : new(action, MappingTarget.Header, target[7..]);
        }

        if (!isResponse && target.StartsWith("querystring.", StringComparison.Ordinal) && target.Length > 12)
        {
            return new(action, MappingTarget.Query, target[12..]);
        }

        problem = $"changes {target}, which cannot be changed so";
        return null;
    }

    private static bool IsReserved(string name) =>
        Reserved.Contains(name) || ReservedPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
