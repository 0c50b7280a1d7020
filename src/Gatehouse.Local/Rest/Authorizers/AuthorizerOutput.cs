using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Gatehouse.Policies;

namespace Gatehouse.Local.Rest;

/// <summary>Reads what a Lambda authorizer answered.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-output.html.</remarks>
internal static class AuthorizerOutput
{
    private const string NotJson = "Execution failed due to configuration error: Invalid JSON in response: ";

    /// <summary>Reads an answer.</summary>
    /// <param name="payload">What the function returned.</param>
    /// <param name="result">Who calls, and what they may do.</param>
    /// <param name="problem">Why the answer cannot be used, as the execution log says it.</param>
    public static bool TryRead(ReadOnlyMemory<byte> payload, [NotNullWhen(true)] out AuthorizerResult? result, [NotNullWhen(false)] out string? problem)
    {
        result = null;
        try
        {
            using var document = JsonDocument.Parse(payload);
            return TryRead(document.RootElement, out result, out problem);
        }
        catch (JsonException exception)
        {
            problem = NotJson + exception.Message;
            return false;
        }
    }

    private static bool TryRead(JsonElement output, [NotNullWhen(true)] out AuthorizerResult? result, [NotNullWhen(false)] out string? problem)
    {
        result = null;
        if (output.ValueKind != JsonValueKind.Object
            || !output.TryGetProperty("principalId"u8, out var principal) || Text(principal) is not { } principalId
            || !output.TryGetProperty("policyDocument"u8, out var document) || document.ValueKind != JsonValueKind.Object)
        {
            problem = NotJson + "principalId and policyDocument are required";
            return false;
        }

        if (!CompiledPolicy.TryCompile(document, PolicyKind.Identity, out var policy, out var problems))
        {
            problem = "Execution failed due to configuration error: Invalid policy document: " + string.Join("; ", problems);
            return false;
        }

        if (Context(output) is not { } context)
        {
            problem = NotJson + "values of context must be strings, numbers or booleans";
            return false;
        }

        problem = null;
        result = new()
        {
            PrincipalId = principalId,
            Policy = policy,
            Context = context,
            UsageIdentifierKey = output.TryGetProperty("usageIdentifierKey"u8, out var key) ? Text(key) : null,
        };
        return true;
    }

    private static ImmutableArray<KeyValuePair<string, string>>? Context(JsonElement output)
    {
        if (!output.TryGetProperty("context"u8, out var context) || context.ValueKind == JsonValueKind.Null)
        {
            return [];
        }

        if (context.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var values = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        foreach (var member in context.EnumerateObject())
        {
            if (Text(member.Value) is { } text)
            {
                values.Add(new(member.Name, text));
            }
            else if (member.Value.ValueKind != JsonValueKind.Null)
            {
                return null;
            }
        }

        return values.ToImmutable();
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => null,
    };
}
