namespace Gatehouse.Clients;

/// <summary>The names that a client in C# has uses of its own for.</summary>
internal static class CSharpNames
{
    /// <summary>Names that the serializer's generated context has members of: its own, and one for each type that System.Text.Json brings along.</summary>
    private static readonly string[] Context =
    [
        "Boolean", "Byte", "ByteArray", "Char", "DateOnly", "DateTime", "DateTimeOffset", "Decimal", "Default", "Double", "Equals", "GeneratedSerializerOptions", "GetHashCode", "GetType",
        "GetTypeInfo", "Guid", "Int16", "Int32", "Int64", "JsonArray", "JsonDocument", "JsonElement", "JsonNode", "JsonObject", "JsonValue", "MemberwiseClone", "Object", "Options",
        "ReferenceEquals", "Single", "String", "TimeOnly", "TimeSpan", "ToString", "UInt16", "UInt32", "UInt64", "Uri", "Finalize",
    ];

    public static ReservedNames For(string className) => new(
        [className, className + "Options", className + "Json", className + "SigningHandler", className + "Credentials", "ApiException", "CallOptions", "Stages", "AdditionalProperties", "EqualityContract", "PrintMembers", "Clone", .. Context],
        ["IReadOnly", "Nullable"],
        ["Read", "Failure", .. className.EndsWith("Async", StringComparison.Ordinal) ? [className[..^"Async".Length]] : Array.Empty<string>()],
        ["BaseAddress", "ApiKey", className + "Options", "Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize"]);

    /// <summary>Whether a text is a namespace.</summary>
    public static bool IsNamespace(string text) => text.Split('.').All(IsName);

    public static bool IsName(string text) => Identifier.IsValid(text) && !CSharpText.IsKeyword(text) && !IsContextual(text);

    /// <summary>Whether the class may be called so: it is no name of a member that it has, or of a type beside it.</summary>
    public static bool IsClassName(string text) => IsName(text) && text is not
        ("Address" or "ApiException" or "Bearer" or "CallOptions" or "Header" or "Headers" or "Json" or "Segment" or "Segments" or "Signed" or "StageAddress" or "Stages" or "TypeInfo" or "Value");

    /// <summary>Words that no type may be called, though they are no keywords elsewhere.</summary>
    private static bool IsContextual(string text) => text is "record" or "var" or "dynamic" or "nint" or "nuint" or "required" or "file" or "notnull" or "unmanaged" or "partial" or "allows" or "extension";
}
