namespace Gatehouse.Policies;

/// <summary>The ARN of an API, from which the ARNs of its methods are made.</summary>
internal sealed record ExecuteApiArn(string Partition, string Region, string AccountId, string ApiId)
{
    private const string Short = "execute-api:/";

    public override string ToString() => $"arn:{Partition}:execute-api:{Region}:{AccountId}:{ApiId}";

    /// <summary>The ARN of a call: stage, method and the path as sent, without its leading slash.</summary>
    public string Method(string stage, string method, string path) => $"{this}/{stage}/{method}/{path.TrimStart('/')}";

    /// <summary>The full form of <c>execute-api:/stage/VERB/path</c>; other resources stay as they are.</summary>
    public string Expand(string resource) =>
        resource.StartsWith(Short, StringComparison.Ordinal) ? $"{this}/{resource[Short.Length..]}" : resource;
}
