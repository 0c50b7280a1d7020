using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Keys of parameter maps, such as <c>integration.request.header.X-User</c>.</summary>
internal static class ParameterKeys
{
    /// <summary>Splits a key at its position; null when it does not begin with the prefix or names no known position.</summary>
    /// <param name="key">The key.</param>
    /// <param name="prefix">What it begins with, with a dot at the end: <c>method.request.</c>.</param>
    public static (ParameterLocation Location, string Name)? Parse(string key, string prefix)
    {
        if (!key.StartsWith(prefix, StringComparison.Ordinal))
        {
            return null;
        }

        var rest = key[prefix.Length..];
        return rest.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && rest.Length > dot + 1
            ? rest[..dot] switch
            {
                "header" => (ParameterLocation.Header, rest[(dot + 1)..]),
                "querystring" => (ParameterLocation.QueryString, rest[(dot + 1)..]),
                "path" => (ParameterLocation.Path, rest[(dot + 1)..]),
                _ => null,
            }
            : null;
    }

    /// <summary>Reads a map of parameter mappings; what is no text, or has no known position, is reported and left out.</summary>
    public static ValueList<ParameterMapping> Mappings(PropertyReader reader, string name, string prefix)
    {
        if (reader.Json(name) is not TemplateMap map)
        {
            reader.TextMap(name);
            return [];
        }

        var mappings = new List<ParameterMapping>();
        foreach (var (key, source) in map.Members)
        {
            if (Parse(key, prefix) is not var (location, parameter))
            {
                reader.Diagnostics.Add(DiagnosticCatalogue.UnknownParameterKey.At(reader.At(name), key, prefix + "{header|querystring|path}.{name}"));
            }
            else if (source is TemplateString text)
            {
                mappings.Add(new(location, parameter, new(text.Text)));
            }
            else
            {
                reader.Diagnostics.Add(DiagnosticCatalogue.MappingNotText.At(reader.At(name), key, source.ToJson()));
            }
        }

        return mappings.ToValueList();
    }
}
