using System.Text.Json.Serialization;

namespace NonProxyDemo;

/// <summary>The answer; the API's integration response decides what the client gets of it.</summary>
public sealed record Greeting([property: JsonPropertyName("greeting")] string Text);
