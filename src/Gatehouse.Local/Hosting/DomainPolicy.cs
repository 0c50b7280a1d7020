using System.Collections.Immutable;
using System.Text.Json;
using Gatehouse.Policies;

namespace Gatehouse.Local;

/// <summary>The resource policy of a private domain. Calls come through the first VPC endpoint that the domain is associated with.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-custom-domains-provider-share.html.</remarks>
internal sealed class DomainPolicy
{
    private const string Whole = "execute-api:/*";
    private readonly CompiledPolicy? _policy;
    private readonly ExecuteApiArn _domain;
    private readonly string _endpoint;

    private DomainPolicy(CompiledPolicy? policy, ExecuteApiArn domain, string endpoint)
    {
        _policy = policy;
        _domain = domain;
        _endpoint = endpoint;
    }

    /// <summary>The policy of a domain; null for domains that are not private. One that has no policy, or none that can be used, lets nobody in.</summary>
    public static DomainPolicy? Of(CustomDomain domain, Func<TemplateText, string> resolve, DiagnosticBag diagnostics)
    {
        if (domain.Endpoint != RestEndpointType.Private)
        {
            return null;
        }

        var arn = new ExecuteApiArn(
            resolve(TemplateText.Ref("AWS::Partition")), resolve(TemplateText.Ref("AWS::Region")), resolve(TemplateText.Ref("AWS::AccountId")), resolve(domain.Name));
        var endpoint = domain.VpcEndpoints is [var first, ..] ? resolve(first) : "vpce-local";
        return new(domain.Policy.Count == 0 ? null : Compile(domain, resolve, arn, diagnostics), arn, endpoint);
    }

    /// <summary>Why the policy keeps a request out; null when it does not.</summary>
    public string? Refusal(string sourceIp)
    {
        var context = PolicyContext.Of(key => key.ToLowerInvariant() switch
        {
            "aws:sourcevpce" => [_endpoint],
            "aws:sourcevpc" => ["vpc-local"],
            "aws:vpcsourceip" => [sourceIp],
            "aws:securetransport" => ["true"],
            _ => ImmutableArray<string>.Empty,
        });
        return _policy?.Evaluate(new("execute-api:Invoke", _domain.Expand(Whole), PolicyCaller.Anonymous, context)) == PolicyDecision.Allow
            ? null
            : $"the resource policy of the private domain does not allow calls through the VPC endpoint {_endpoint}";
    }

    private static CompiledPolicy? Compile(CustomDomain domain, Func<TemplateText, string> resolve, ExecuteApiArn arn, DiagnosticBag diagnostics)
    {
        using var document = JsonDocument.Parse(PolicyWriter.Write(domain.Policy).MapText(text => InShort(resolve(text), resolve(domain.Name))).ToJson());
        if (CompiledPolicy.TryCompile(document.RootElement, PolicyKind.Resource, arn, out var policy, out var problems))
        {
            return policy;
        }

        foreach (var problem in problems)
        {
            diagnostics.Add(DiagnosticCatalogue.PolicyNotServed.At(domain.Origin.Location, problem));
        }

        return null;
    }

    // A policy names its domain in full, .../domainnames/name+id, or in short. The id is made up here, so that any is taken.
    private static string InShort(string text, string domain)
    {
        const string Names = ":/domainnames/";
        var start = text.IndexOf(Names, StringComparison.Ordinal);
        if (start < 0)
        {
            return text;
        }

        var name = text[(start + Names.Length)..].Split('+', '/')[0];
        return name == "*" || string.Equals(name, domain, StringComparison.OrdinalIgnoreCase) ? Whole : text;
    }
}
