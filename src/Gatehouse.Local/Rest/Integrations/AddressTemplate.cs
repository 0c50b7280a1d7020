using System.Collections.Immutable;
using System.Text;

namespace Gatehouse.Local.Rest;

/// <summary>The address of a backend, with <c>{name}</c> for variables.</summary>
internal sealed class AddressTemplate
{
    private readonly ImmutableArray<(string Text, string? Variable)> _parts;

    private AddressTemplate(ImmutableArray<(string Text, string? Variable)> parts) => _parts = parts;

    public static AddressTemplate Parse(string address)
    {
        var parts = ImmutableArray.CreateBuilder<(string, string?)>();
        var done = 0;
        for (var start = address.IndexOf('{', StringComparison.Ordinal); start >= 0; start = address.IndexOf('{', start + 1))
        {
            var end = address.IndexOf('}', start);
            if (end < 0)
            {
                break;
            }

            parts.Add((address[done..start], address[(start + 1)..end]));
            done = end + 1;
        }

        parts.Add((address[done..], null));
        return new(parts.ToImmutable());
    }

    /// <summary>The address with the variables filled in; one that nothing is mapped to stays as it is.</summary>
    public string Fill(IReadOnlyDictionary<string, string> values)
    {
        if (_parts.Length == 1)
        {
            return _parts[0].Text;
        }

        var address = new StringBuilder();
        foreach (var (text, variable) in _parts)
        {
            address.Append(text);
            if (variable is not null)
            {
                _ = values.TryGetValue(variable, out var value) ? address.Append(value) : address.Append('{').Append(variable).Append('}');
            }
        }

        return address.ToString();
    }

    /// <summary>The address with variables and query parameters.</summary>
    public string Fill(IntegrationRequest call)
    {
        var address = Fill(call.Path);
        if (call.Query.Count == 0)
        {
            return address;
        }

        var complete = new StringBuilder(address);
        var separator = address.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        foreach (var (name, value, isEncoded) in call.Query)
        {
            complete.Append(separator).Append(Uri.EscapeDataString(name)).Append('=').Append(isEncoded ? value : Uri.EscapeDataString(value));
            separator = '&';
        }

        return complete.ToString();
    }
}
