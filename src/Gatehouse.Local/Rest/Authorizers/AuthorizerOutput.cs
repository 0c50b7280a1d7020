using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Gatehouse.Local.Rest;

/// <summary>Reads what a Lambda authorizer answered.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-output.html.</remarks>
internal static class AuthorizerOutput
{
    /// <summary>Reads an answer.</summary>
    /// <param name="payload">What the function returned.</param>
    /// <param name="result">Who calls, and what they may do.</param>
    /// <param name="problem">Why the answer cannot be used, as the execution log says it.</param>
    public static bool TryRead(ReadOnlyMemory<byte> payload, [NotNullWhen(true)] out AuthorizerResult? result, [NotNullWhen(false)] out string? problem)
    {
        result = null;
        if (AuthorizerPolicy.Read(payload, out problem) is not { } output)
        {
            problem = "Execution failed due to configuration error: " + problem;
            return false;
        }

        if (Context(output.Context) is not { } context)
        {
            problem = "Execution failed due to configuration error: The values of the authorizer's context are not all strings, numbers or booleans.";
            return false;
        }

        problem = null;
        result = new() { PrincipalId = output.PrincipalId, Policy = output.Policy, Context = context, UsageIdentifierKey = output.UsageIdentifierKey };
        return true;
    }

    private static ImmutableArray<KeyValuePair<string, string?>>? Context(JsonElement context)
    {
        if (context.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null)
        {
            return [];
        }

        if (context.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var values = ImmutableArray.CreateBuilder<KeyValuePair<string, string?>>();
        foreach (var member in context.EnumerateObject())
        {
            if (AuthorizerPolicy.Text(member.Value) is null && member.Value.ValueKind != JsonValueKind.Null)
            {
                return null;
            }

            values.Add(new(member.Name, AuthorizerPolicy.Text(member.Value)));
        }

        return values.ToImmutable();
    }
}
