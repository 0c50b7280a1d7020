using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Gatehouse.Policies;

/// <summary>An IAM policy document, compiled once and evaluated for any number of requests, from any thread.</summary>
/// <remarks>See https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html.</remarks>
internal sealed class CompiledPolicy
{
    private readonly ImmutableArray<PolicyStatement> _statements;

    internal CompiledPolicy(ImmutableArray<PolicyStatement> statements) => _statements = statements;

    public static bool TryCompile(
        JsonElement document, PolicyKind kind, [NotNullWhen(true)] out CompiledPolicy? policy, out ImmutableArray<string> problems) =>
        TryCompile(document, kind, null, out policy, out problems);

    /// <summary>Compiles <paramref name="document"/>; every defect is named in <paramref name="problems"/> with its JSON pointer.</summary>
    /// <param name="document">The policy.</param>
    /// <param name="kind">Whether statements name principals.</param>
    /// <param name="api">The API that resources in the short form <c>execute-api:/stage/VERB/path</c> belong to, or null to leave them as they are.</param>
    /// <param name="policy">The compiled policy, or null when there are problems.</param>
    /// <param name="problems">Why the policy cannot be used; empty on success.</param>
    public static bool TryCompile(
        JsonElement document,
        PolicyKind kind,
        ExecuteApiArn? api,
        [NotNullWhen(true)] out CompiledPolicy? policy,
        out ImmutableArray<string> problems)
    {
        var reader = new PolicyReader(kind, api);
        var statements = reader.Read(document);
        problems = reader.Problems;
        policy = problems.IsEmpty ? new CompiledPolicy(statements) : null;
        return policy is not null;
    }

    public PolicyDecision Evaluate(in PolicyRequest request)
    {
        var decision = PolicyDecision.ImplicitDeny;
        foreach (var statement in _statements)
        {
            // An allowing statement can change nothing any more once one has applied.
            if (statement.Effect <= decision || !statement.AppliesTo(request))
                continue;
            decision = statement.Effect;
            if (decision == PolicyDecision.ExplicitDeny)
                break;
        }

        return decision;
    }

    /// <summary>What several policies of the same side say together: one denial is enough, otherwise one permission.</summary>
    public static PolicyDecision EvaluateAll(IEnumerable<CompiledPolicy> policies, in PolicyRequest request)
    {
        var decision = PolicyDecision.ImplicitDeny;
        foreach (var policy in policies)
        {
            var next = policy.Evaluate(request);
            if (next > decision)
                decision = next;
        }

        return decision;
    }
}
