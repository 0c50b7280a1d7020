namespace Gatehouse.Clients;

/// <summary>Types as C# writes them; all but the client's own with their full names, so that no model's name gets in their way.</summary>
internal static class CSharpType
{
    public const string Json = "global::System.Text.Json.";
    public const string Serialization = Json + "Serialization.";
    public const string Task = "global::System.Threading.Tasks.Task";
    public const string ValueTask = "global::System.Threading.Tasks.ValueTask";
    public const string Cancellation = "global::System.Threading.CancellationToken";
    public const string Http = "global::System.Net.Http.";

    public static string Of(ClientType type) => Plain(type) + (type.IsNullable ? "?" : "");

    private static string Plain(ClientType type) => type switch
    {
        ClientType.Scalar scalar => Scalar(scalar.Kind),
        ClientType.List list => $"global::System.Collections.Generic.IReadOnlyList<{Of(list.Item)}>",
        ClientType.Dictionary dictionary => $"global::System.Collections.Generic.IReadOnlyDictionary<string, {Of(dictionary.Value)}>",
        ClientType.Named named => named.Name,
        _ => throw new InvalidOperationException(type.GetType().Name),
    };

    private static string Scalar(ScalarKind kind) => kind switch
    {
        ScalarKind.Any => Json + "JsonElement",
        ScalarKind.Text => "string",
        ScalarKind.Boolean => "bool",
        ScalarKind.Int32 => "int",
        ScalarKind.Int64 => "long",
        ScalarKind.Single => "float",
        ScalarKind.Double => "double",
        ScalarKind.Decimal => "decimal",
        ScalarKind.Timestamp => "global::System.DateTimeOffset",
        ScalarKind.Date => "global::System.DateOnly",
        ScalarKind.Uuid => "global::System.Guid",
        ScalarKind.Uri => "global::System.Uri",
        ScalarKind.Bytes => "byte[]",
        _ => throw new InvalidOperationException(kind.ToString()),
    };
}
