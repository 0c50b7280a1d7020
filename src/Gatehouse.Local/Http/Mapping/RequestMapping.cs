using System.Collections.Immutable;

namespace Gatehouse.Local.Http;

/// <summary>Changes of the request before the backend gets it.</summary>
internal sealed class RequestMapping(ImmutableArray<(MappingKey Key, MappingExpression Value)> changes)
{
    /// <summary>Changes what the backend gets; values are those of the client's request.</summary>
    public void Apply(HttpCall call)
    {
        var headers = new GatewayHeaders(call.Headers.Count + changes.Length);
        foreach (var (name, value) in call.Headers)
        {
            headers.Add(name, value);
        }

        var query = new List<KeyValuePair<string, string>>(call.Query);
        var isQueryChanged = false;
        foreach (var (key, expression) in changes)
        {
            if ((key.Action == MappingAction.Remove ? "" : expression.Evaluate(call)) is not { } value)
            {
                continue;
            }

            switch (key.Target)
            {
                case MappingTarget.Header:
                    HeaderChange.Apply(headers, IsHost(key) ? key with { Name = EventHeaders.MappedHost } : key, value);
                    break;
                case MappingTarget.Query:
                    isQueryChanged = true;
                    Change(query, key, value);
                    break;
                default:
                    call.MappedPath = value.StartsWith('/') ? value : "/" + value;
                    break;
            }
        }

        call.Headers = headers;
        if (isQueryChanged)
        {
            call.QueryString = string.Join('&', query.Select(static parameter => $"{Uri.EscapeDataString(parameter.Key)}={Uri.EscapeDataString(parameter.Value)}"));
            call.Query = query;
        }
    }

    private static bool IsHost(MappingKey key) => key.Name.Equals("Host", StringComparison.OrdinalIgnoreCase);

    private static void Change(List<KeyValuePair<string, string>> query, MappingKey key, string value)
    {
        if (key.Action != MappingAction.Append)
        {
            query.RemoveAll(parameter => parameter.Key == key.Name);
        }

        if (key.Action != MappingAction.Remove)
        {
            query.Add(new(key.Name, value));
        }
    }
}
