namespace Gatehouse.Velocity;

/// <summary>A text is not a JSONPath.</summary>
public sealed class JsonPathException(string path, string reason)
    : VelocityRenderException($"Invalid JSONPath '{path}': {reason}");
