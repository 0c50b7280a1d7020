using System.Collections.Immutable;
using System.Text.Json;
using Gatehouse.Policies;
using Xunit.Abstractions;

namespace Gatehouse.Conformance;

using PolicyPrincipal = Gatehouse.Policies.PolicyCaller;

/// <summary>Policy evaluation: AWS's outcome tables and another implementation's cases.</summary>
public sealed class IamPolicyConformance(ITestOutputHelper output)
{
    /// <summary>Rows that say ExplicitDeny for policies that contain no Deny at all.</summary>
    /// <remarks>
    /// Their origin has one word, Deny, for "no policy allows" and "a policy denies", which the rows took for the second. AWS keeps them
    /// apart, and so does every other row.
    /// </remarks>
    private static readonly string[] KnownFailures = ["arsenal/135", "arsenal/140", "arsenal/152", "arsenal/157"];

    [Fact]
    public void Evaluate_EveryCase_GivesTheExpectedDecision()
    {
        var failures = new List<string>();
        var count = 0;
        foreach (var row in ConformanceData.Rows("iam-policy/cases.jsonl"))
        {
            count++;
            var id = row.GetProperty("id").GetString()!;
            var expected = row.GetProperty("expected").GetString();
            var actual = Decide(row);
            if (actual != expected)
                failures.Add(id);
            if (KnownFailures.Contains(id))
                Assert.Equal((nameof(PolicyDecision.ImplicitDeny), nameof(PolicyDecision.ExplicitDeny)), (actual, expected));
        }

        output.WriteLine($"iam-policy: {count - failures.Count} of {count}");
        if (count > 0)
            Assert.Equal(KnownFailures, failures);
    }

    private static string Decide(JsonElement row)
    {
        var request = Request(row.GetProperty("request"), out var account);
        if (row.GetProperty("kind").GetString() == "identity-policies")
            return CompiledPolicy.EvaluateAll(Policies(row.GetProperty("policies")), request).ToString();
        var resource = row.GetProperty("resourcePolicy");
        return AuthorizationDecision.Of(new AuthorizationInputs
        {
            Authorization = row.GetProperty("auth").GetString() switch
            {
                "AWS_IAM" => MethodAuthorization.Iam,
                "CUSTOM" => MethodAuthorization.LambdaAuthorizer,
                "COGNITO_USER_POOLS" => MethodAuthorization.Cognito,
                _ => MethodAuthorization.None,
            },
            Identity = CompiledPolicy.EvaluateAll(Policies(row.GetProperty("identityPolicies")), request),
            Resource = resource.ValueKind == JsonValueKind.Null ? null : Compile(resource, PolicyKind.Resource).Evaluate(request),
            IsCrossAccount = request.Principal.AccountId.Length > 0 && request.Principal.AccountId != account,
        }).Outcome.ToString();
    }

    private static PolicyRequest Request(JsonElement request, out string? account)
    {
        var resource = request.GetProperty("resource");
        account = resource.ValueKind == JsonValueKind.Object ? resource.GetProperty("accountId").GetString() : null;
        var principal = request.TryGetProperty("principal", out var caller) && caller.ValueKind == JsonValueKind.String
            ? PolicyCaller.Aws(caller.GetString()!)
            : PolicyCaller.Anonymous;
        var context = PolicyContext.Of(request.GetProperty("context").EnumerateObject().Select(key => KeyValuePair.Create(
            key.Name,
            key.Value.ValueKind == JsonValueKind.Array ? key.Value.EnumerateArray().Select(value => value.ToString()).ToImmutableArray() : [key.Value.ToString()])));
        var arn = resource.ValueKind == JsonValueKind.Object ? resource.GetProperty("resource") : resource;
        return new PolicyRequest(request.GetProperty("action").GetString()!, arn.GetString()!, principal, context);
    }

    private static CompiledPolicy[] Policies(JsonElement policies) =>
        [.. policies.EnumerateArray().Select(policy => Compile(policy, PolicyKind.Identity))];

    private static CompiledPolicy Compile(JsonElement document, PolicyKind kind)
    {
        Assert.True(CompiledPolicy.TryCompile(document, kind, out var policy, out var problems), string.Join("; ", problems));
        return policy;
    }
}
