namespace Gatehouse.Local.WebSockets;

/// <summary>A piece of a <see cref="SelectionExpression"/>: text, or a variable.</summary>
internal sealed class SelectionPart
{
    private readonly SelectionSource _source;
    private readonly string _name;
    private readonly BodyPath? _path;

    private SelectionPart(SelectionSource source, string name, BodyPath? path = null)
    {
        _source = source;
        _name = name;
        _path = path;
    }

    /// <summary>Text as it stands.</summary>
    public static SelectionPart Literal(string text) => new(SelectionSource.Literal, text);

    /// <summary>A variable without <c>$</c>, such as <c>request.body.action</c>; null when there is none of this name.</summary>
    public static SelectionPart? Variable(string name)
    {
        if (name is "request.body")
        {
            return new(SelectionSource.Body, "", BodyPath.Parse(""));
        }

        if (Behind(name, "request.body") is { } path)
        {
            return BodyPath.Parse(path) is { } parsed ? new(SelectionSource.Body, path, parsed) : null;
        }

        return Behind(name, "request.header.") is { } header ? new(SelectionSource.Header, header)
            : Behind(name, "request.querystring.") is { } parameter ? new(SelectionSource.Query, parameter)
            : Behind(name, "stageVariables.") is { } variable ? new(SelectionSource.StageVariable, variable)
            : Behind(name, "context.") is { } context ? new(SelectionSource.Context, context)
            : null;
    }

    /// <summary>The text; what is missing leaves nothing.</summary>
    public string Evaluate(in SelectionValues values) => _source switch
    {
        SelectionSource.Literal => _name,
        SelectionSource.Body => values.Body is { } body && _path!.Find(body) is { } found ? BodyPath.Text(found) : "",
        SelectionSource.Header => values.Handshake?.Headers.First(_name) ?? "",
        SelectionSource.Query => Query(values.Handshake) ?? "",
        SelectionSource.StageVariable => values.StageVariables?.GetValueOrDefault(_name) ?? "",
        _ => values.Context?.Invoke(_name) ?? "",
    };

    private static string? Behind(string name, string prefix) =>
        name.StartsWith(prefix, StringComparison.Ordinal) && name.Length > prefix.Length ? name[prefix.Length..] : null;

    private string? Query(GatewayRequest? request)
    {
        foreach (var (name, value) in request is null ? [] : GatewayText.ParseQuery(request.Query))
        {
            if (name == _name)
            {
                return value;
            }
        }

        return null;
    }
}
