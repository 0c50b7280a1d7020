using System.Text.Json;
using static Gatehouse.Conformance.AwsRestDefinition;

namespace Gatehouse.Conformance;

/// <summary>Reads the authorizers of a row.</summary>
internal static class AwsRestAuthorizers
{
    private const string HeaderPrefix = "method.request.header.";

    public static RestAuthorizer Read(JsonProperty authorizer)
    {
        var value = authorizer.Value;
        if (value.ValueKind != JsonValueKind.Object)
        {
            throw new NotSupportedException($"The authorizer '{value}' is written in words.");
        }

        var source = Text(value, "identitySource") ?? "";
        var header = source.StartsWith(HeaderPrefix, StringComparison.Ordinal) ? source[HeaderPrefix.Length..] : "Authorization";
        RestAuthorizer read = Text(value, "type") switch
        {
            "TOKEN" => new TokenAuthorizer(authorizer.Name, AwsLambdaStubs.Target(Text(value, "uri")!))
            {
                Header = header,
                ValidationExpression = Text(value, "identityValidationExpression"),
            },
            "REQUEST" => new RequestAuthorizer(authorizer.Name, AwsLambdaStubs.Target(Text(value, "uri")!))
            {
                IdentitySources = [.. source.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(each => new IdentitySource(each))],
            },
            "COGNITO_USER_POOLS" => new CognitoAuthorizer(authorizer.Name, [.. Items(value, "providerARNs").Select(arn => (TemplateText)arn.GetString()!)]) { Header = header },
            var type => throw new NotSupportedException($"{type} is no authorizer that is known here."),
        };
        return value.TryGetProperty("authorizerResultTtlInSeconds", out var seconds) ? read with { CacheFor = TimeSpan.FromSeconds(seconds.GetInt32()) } : read;
    }
}
