using System.Collections.Immutable;
using System.Text.Json;

namespace Gatehouse.Models;

/// <summary>The state of one validation: silent (the first violation ends it) or reporting (all that AWS would name are collected).</summary>
internal sealed class SchemaRun
{
    private static readonly SchemaRun SilentRun = new(null);
    private readonly ImmutableArray<string>.Builder? _messages;

    private SchemaRun(ImmutableArray<string>.Builder? messages) => _messages = messages;

    public ImmutableArray<string> Messages => _messages?.ToImmutable() ?? [];

    public bool IsReporting => _messages is not null;

    public bool HasFailed => _messages is { Count: > 0 };

    /// <summary>A silent run keeps no state, so one serves all.</summary>
    public static SchemaRun Silent() => SilentRun;

    public static SchemaRun Reporting() => new(ImmutableArray.CreateBuilder<string>());

    public void Report(string message) => _messages?.Add(message);

    public void Report(SchemaKeyword keyword, JsonElement instance) => _messages?.Add(keyword.Describe(instance));
}
