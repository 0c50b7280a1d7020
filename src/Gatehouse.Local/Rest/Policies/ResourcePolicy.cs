using System.Text.Json;
using Gatehouse.Policies;

namespace Gatehouse.Local.Rest;

/// <summary>The resource policy of an API, compiled.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies.html.</remarks>
internal sealed class ResourcePolicy
{
    private readonly CompiledPolicy? _policy;

    private ResourcePolicy(CompiledPolicy? policy) => _policy = policy;

    /// <summary>The policy of the API as the stage's deployment has it; null when it has none.</summary>
    public static ResourcePolicy? Of(StageBuild stage) =>
        stage.Api.Policy.Count == 0
            ? null
            : stage.Build.Shared((nameof(ResourcePolicy), stage.Compiled.DeploymentId), () => new ResourcePolicy(Compile(stage)));

    public PolicyDecision Evaluate(in PolicyRequest request) => _policy?.Evaluate(request) ?? PolicyDecision.ExplicitDeny;

    private static CompiledPolicy? Compile(StageBuild stage)
    {
        var options = stage.Options;
        using var document = JsonDocument.Parse(PolicyWriter.Write(stage.Api.Policy).MapText(text => stage.Resolve(text)).ToJson());
        var api = new ExecuteApiArn(options.Partition, options.Region, options.AccountId, options.ApiId);
        if (CompiledPolicy.TryCompile(document.RootElement, PolicyKind.Resource, api, out var policy, out var problems))
        {
            return policy;
        }

        foreach (var problem in problems)
        {
            stage.Diagnostics.Add(DiagnosticCatalogue.PolicyNotServed.At(stage.Api.Origin.Location, problem));
        }

        return null;
    }
}
