namespace Gatehouse.Clients;

/// <summary>The names that a client in TypeScript has uses of its own for.</summary>
internal static class TypeScriptNames
{
    private static readonly string[] Own = ["ApiError", "CallOptions"];

    private static readonly string[] Globals =
    [
        "AbortSignal", "Array", "Blob", "Body", "BodyInit", "Boolean", "Date", "Error", "FormData", "Function", "Headers", "HeadersInit", "JSON", "Map", "Number", "Object", "Omit", "Partial", "Pick",
        "Promise", "ReadableStream", "Record", "Request", "RequestInit", "Response", "Set", "String", "Symbol", "URL", "URLSearchParams",
    ];

    private static readonly HashSet<string> Keywords = new(
    [
        "any", "arguments", "await", "bigint", "boolean", "break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do", "else", "enum", "eval", "export",
        "extends", "false", "finally", "for", "function", "if", "implements", "import", "in", "instanceof", "interface", "let", "never", "new", "null", "number", "object", "package",
        "private", "protected", "public", "return", "static", "string", "super", "switch", "symbol", "this", "throw", "true", "try", "type", "typeof", "undefined", "unknown", "var", "void",
        "while", "with", "yield",
    ], StringComparer.Ordinal);

    /// <summary>What every object has by itself.</summary>
    public static IReadOnlyCollection<string> OwnMembers { get; } =
        ["constructor", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "then", "toLocaleString", "toString", "valueOf"];

    public static ReservedNames For(string className) =>
        new([className, className + "Options", .. Own, .. Globals], [], ["Constructor"], ["BaseAddress", "ApiKey", "Fetch"]);

    public static bool IsClassName(string text) => Identifier.IsValid(text) && !Keywords.Contains(text) && !Own.Contains(text) && !Globals.Contains(text);
}
