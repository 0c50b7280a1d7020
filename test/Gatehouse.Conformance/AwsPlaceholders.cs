using System.Text.Json;
using System.Text.RegularExpressions;
using Gatehouse.Local.Rest;

namespace Gatehouse.Conformance;

/// <summary>Fills what rows leave to the runner: <c>{{apiId}}</c>, <c>{{http:echo}}</c> and so on.</summary>
internal static partial class AwsPlaceholders
{
    public const string ApiId = "a1b2c3d4e5";

    /// <summary>The row with its placeholders filled.</summary>
    /// <exception cref="NotSupportedException">One of them is not known here.</exception>
    public static JsonElement Fill(JsonElement row) =>
        JsonSerializer.SerializeToElement(row.EnumerateObject().ToDictionary(
            member => member.Name,
            member => JsonElement.Parse(Pattern().Replace(
                member.Value.GetRawText(),
                match => JsonSerializer.Serialize(Value(match.Groups[1].Value, row, isAnswer: member.NameEquals("expected")))[1..^1]))));

    /// <summary>The account of the API: the one that recordings show in place of the real one.</summary>
    public static string Account(JsonElement row) =>
        row.GetProperty("id").GetString()!.StartsWith("ls-", StringComparison.Ordinal) ? "111111111111" : "123456789012";

    private static string Value(string name, JsonElement row, bool isAnswer) => name switch
    {
        "apiId" => ApiId,
        "table" => "table",
        "arn" => "arn:aws:states:us-east-1:123456789012:stateMachine:machine",
        "20+ characters" => "{{20+ characters}}",
        ">10 MB" => new string('x', (10 * 1024 * 1024) + 1),
        "id of the root resource" => ResourceIds.Of(ApiId, "/"),
        _ when name.StartsWith("method arn", StringComparison.Ordinal) => MethodArn(row, isAnswer),
        _ when name.StartsWith("lambda:", StringComparison.Ordinal) => IsDocument(row) ? AwsLambdaStubs.Uri(name[7..]) : $"{{{{{name}}}}}",
        _ when name.StartsWith("service:", StringComparison.Ordinal) => IsDocument(row) ? "arn:aws:apigateway:us-east-1:" + name[8..] : $"{{{{{name}}}}}",
        _ when name.StartsWith("http:", StringComparison.Ordinal) && name.EndsWith(" host", StringComparison.Ordinal) => AwsBackends.Host(name[5..^5]),
        _ when name.StartsWith("http:", StringComparison.Ordinal) => "http://" + AwsBackends.Host(name[5..]),
        _ when name.EndsWith(".value", StringComparison.Ordinal) => AwsRestPlans.Value(name[..^6]),
        _ => throw new NotSupportedException($"The placeholder {{{{{name}}}}} is not known here."),
    };

    private static bool IsDocument(JsonElement row) =>
        row.GetProperty("definition").EnumerateObject().Any(member => member.Name is "openapi" or "openapi_yaml" or "cloudformation");

    /// <summary>The ARN of the call; as messages show it, with the account hidden but for four digits.</summary>
    private static string MethodArn(JsonElement row, bool isMasked)
    {
        var request = row.GetProperty("request");
        var path = request.GetProperty("path").GetString()!.Split('?')[0].TrimStart('/').Split('/', 2);
        return $"arn:aws:execute-api:us-east-1:{(isMasked ? "********" + Account(row)[^4..] : Account(row))}:{ApiId}/{path[0]}/{request.GetProperty("method").GetString()}/{(path.Length > 1 ? path[1] : "")}";
    }

    [GeneratedRegex(@"\{\{([^{}]*)\}\}")]
    private static partial Regex Pattern();
}
