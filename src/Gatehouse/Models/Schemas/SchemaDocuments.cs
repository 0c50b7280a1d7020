using System.Text.Json;

namespace Gatehouse.Models;

/// <summary>All documents a schema may refer to, by address, with the addresses their <c>id</c>s give to parts of them.</summary>
internal sealed class SchemaDocuments(Func<Uri, JsonElement?>? resolve)
{
    private readonly Dictionary<string, SchemaLocation> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);

    public SchemaLocation Add(Uri address, JsonElement root)
    {
        var (document, _) = Split(address.AbsoluteUri);
        var location = new SchemaLocation(document, "", address, root);
        _known[document] = location;
        Index(location);
        return location;
    }

    /// <summary>Follows <paramref name="reference"/> as written in the schema at <paramref name="from"/>.</summary>
    /// <returns>The target, or null when there is none.</returns>
    public SchemaLocation? Follow(SchemaLocation from, string reference)
    {
        var (path, fragment) = Split(reference);
        if (!TryFindDocument(from, path, out var document))
            return null;
        if (fragment.Length == 0)
            return document;
        var name = Uri.UnescapeDataString(fragment);
        if (name[0] == '/')
            return Walk(document, name);
        var address = Split(document.Enter().Base.AbsoluteUri).Path;
        return _known.TryGetValue($"{address}#{name}", out var anchor) ? anchor : null;
    }

    private bool TryFindDocument(SchemaLocation from, string path, out SchemaLocation document)
    {
        if (path.Length > 0)
        {
            document = default;
            return Uri.TryCreate(from.Base, path, out var address) && TryFind(address, out document);
        }

        return _known.TryGetValue(Split(from.Base.AbsoluteUri).Path, out document) || _known.TryGetValue(from.Document, out document);
    }

    private static (string Path, string Fragment) Split(string address)
    {
        var hash = address.IndexOf('#');
        return hash < 0 ? (address, "") : (address[..hash], address[(hash + 1)..]);
    }

    private static SchemaLocation? Walk(SchemaLocation location, string pointer)
    {
        foreach (var token in pointer[1..].Split('/'))
        {
            var name = token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            var entered = location.Enter();
            if (entered.Element.ValueKind == JsonValueKind.Object && entered.Element.TryGetProperty(name, out var member))
                location = entered.Child(name, member);
            else if (entered.Element.ValueKind == JsonValueKind.Array && int.TryParse(name, out var index) && index >= 0 && index < entered.Element.GetArrayLength())
                location = entered.Child(index, entered.Element[index]);
            else
                return null;
        }

        return location;
    }

    private bool TryFind(Uri address, out SchemaLocation location)
    {
        var (document, _) = Split(address.AbsoluteUri);
        if (_known.TryGetValue(document, out location))
            return true;
        if (_unknown.Contains(document))
            return false;
        var loaded = document == MetaSchema.Address ? MetaSchema.Document : resolve?.Invoke(new Uri(document));
        if (loaded is null)
        {
            _unknown.Add(document);
            return false;
        }

        location = Add(new Uri(document), loaded.Value);
        return true;
    }

    private void Index(SchemaLocation location)
    {
        if (location.Element.ValueKind != JsonValueKind.Object)
            return;
        var entered = location.Enter();
        if (!ReferenceEquals(entered.Base, location.Base))
        {
            var (path, fragment) = Split(entered.Base.AbsoluteUri);
            _known.TryAdd(fragment.Length == 0 ? path : $"{path}#{fragment}", location);
        }

        foreach (var subschema in SchemaChildren.Of(entered))
            Index(subschema);
    }
}
