using System.Collections.Immutable;

namespace Gatehouse.Reading;

/// <summary>The APIs of a template, each in the order of the template.</summary>
public sealed record ReadApis
{
    /// <summary>The REST APIs.</summary>
    public ValueList<ReadApi<RestApi>> RestApis { get; init; } = [];

    /// <summary>The HTTP APIs.</summary>
    public ValueList<ReadApi<HttpApi>> HttpApis { get; init; } = [];

    /// <summary>The WebSocket APIs.</summary>
    public ValueList<ReadApi<WebSocketApi>> WebSocketApis { get; init; } = [];

    /// <summary>The custom domains, with what leads from them to the APIs.</summary>
    public ValueList<ReadApi<CustomDomain>> Domains { get; init; } = [];

    /// <summary>Mappings of domains that other templates define.</summary>
    internal ValueList<LooseMapping> LooseMappings { get; init; } = [];

    /// <summary>All API keys of the template.</summary>
    internal ValueList<ApiKey> ApiKeys { get; init; } = [];

    /// <summary>Usage plans that open only stages of APIs of other templates.</summary>
    internal ValueList<UsagePlan> LoosePlans { get; init; } = [];

    /// <summary>What was found wrong, odd or without effect. Those of the template itself are not among them.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The template that was read.</summary>
    internal CloudFormation.EvaluatedTemplate? Template { get; init; }

    /// <summary>What AWS refuses when the template is deployed, although what it means is clear: the rules report it.</summary>
    internal ImmutableArray<Diagnostic> Refusals { get; init; } = [];

    /// <summary>Whether a diagnostic is an error.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
