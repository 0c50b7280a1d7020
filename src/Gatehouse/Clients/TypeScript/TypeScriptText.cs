namespace Gatehouse.Clients;

/// <summary>Types and comments as TypeScript writes them.</summary>
internal static class TypeScriptText
{
    public static string Type(ClientType type) => type.IsNullable ? Plain(type) + " | null" : Plain(type);

    public static string Comment(string text) => $"/** {Line(text)} */";

    /// <summary>A comment with tags, each on a line of its own.</summary>
    public static string Comment(string text, IReadOnlyCollection<string> tags) =>
        tags.Count == 0 ? Comment(text) : $"/**\n * {Line(text)}\n{string.Concat(tags.Select(tag => $" * {Line(tag)}\n"))} */";

    private static string Line(string text) => SourceText.Line(text).Replace("*/", "* /", StringComparison.Ordinal);

    private static string Plain(ClientType type) => type switch
    {
        ClientType.Scalar { Kind: ScalarKind.Any } => "unknown",
        ClientType.Scalar { Kind: ScalarKind.Boolean } => "boolean",
        ClientType.Scalar { Kind: ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal } => "number",
        ClientType.Scalar => "string",
        ClientType.Union union => string.Join(" | ", union.Types.Select(Plain).Distinct()),
        ClientType.List { Item: { IsNullable: true } or ClientType.Union } list => $"({Type(list.Item)})[]",
        ClientType.List list => Type(list.Item) + "[]",
        ClientType.Dictionary dictionary => $"{{ [name: string]: {Type(dictionary.Value)} }}",
        ClientType.Named named => named.Name,
        _ => throw new InvalidOperationException(type.GetType().Name),
    };
}
