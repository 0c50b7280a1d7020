using System.Text.Json;

namespace Gatehouse.Models;

/// <summary>How <see cref="SchemaGenerator"/> reads C# types.</summary>
public sealed record SchemaGeneratorOptions
{
    /// <summary>How member names become JSON names where no attribute says it. Default: camel case. Without effect when <see cref="Serializer"/> is given.</summary>
    public JsonNamingPolicy? NamingPolicy { get; init; } = JsonNamingPolicy.CamelCase;

    /// <summary>The options the function deserializes with: naming, converters, number handling. Default: null, which means System.Text.Json's defaults with <see cref="NamingPolicy"/>.</summary>
    public JsonSerializerOptions? Serializer { get; init; }

    /// <summary>Whether objects may have members that their type does not have. Default: false. A type's own JsonUnmappedMemberHandling or JsonExtensionData takes precedence.</summary>
    public bool AllowAdditionalProperties { get; init; }
}
