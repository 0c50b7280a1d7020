using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Gatehouse.Models;

/// <summary>Turns a schema document and what it refers to into a graph of nodes, one a schema.</summary>
internal sealed class SchemaCompiler(Func<Uri, JsonElement?>? resolve)
{
    /// <summary>Where a schema without an <c>id</c> lives.</summary>
    private static readonly Uri Nowhere = new("schema://model/");

    private readonly Dictionary<string, SchemaNode> _nodes = new(StringComparer.Ordinal);
    private readonly SchemaDocuments _documents = new(resolve);
    private readonly ImmutableArray<string>.Builder _problems = ImmutableArray.CreateBuilder<string>();

    public ImmutableArray<string> Problems => _problems.ToImmutable();

    public SchemaNode Compile(JsonElement schema)
    {
        var root = Node(_documents.Add(Nowhere, schema));
        if (_problems.Count == 0 && SchemaLoop.Find(_nodes.Values) is { } loop)
            _problems.Add($"{loop}: the schema refers to itself without going deeper into the value, so that validation would never end");
        return root;
    }

    public SchemaNode Node(SchemaLocation location)
    {
        if (_nodes.TryGetValue(location.Key, out var known))
            return known;
        var node = new SchemaNode(Place(location));
        _nodes.Add(location.Key, node);
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            Problem(location, "the schema is nested too deeply");
        else if (location.Element.ValueKind != JsonValueKind.Object)
            Problem(location, $"a schema must be an object, not {JsonText.Of(location.Element)}");
        else if (location.Element.TryGetProperty("$ref", out var reference) && reference.ValueKind == JsonValueKind.String)
            node.Reference = Reference(location, reference.GetString()!);
        else
            new SchemaKeywordReader(this, location.Enter(), node).Read();
        return node;
    }

    public void Problem(SchemaLocation location, string text) => _problems.Add($"{Place(location)}: {text}");

    private static string Place(SchemaLocation location)
    {
        var document = location.Document == Nowhere.AbsoluteUri ? "" : location.Document;
        return $"{document}#{location.Pointer}";
    }

    private SchemaNode? Reference(SchemaLocation location, string reference)
    {
        if (_documents.Follow(location, reference) is { } target)
            return Node(target);
        Problem(location, $"the reference '{reference}' leads nowhere");
        return null;
    }
}
