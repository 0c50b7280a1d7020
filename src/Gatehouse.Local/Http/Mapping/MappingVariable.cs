namespace Gatehouse.Local.Http;

/// <summary>A variable of a parameter mapping or an identity source: <c>request.header.name</c>, <c>context.stage</c> ...</summary>
internal sealed class MappingVariable
{
    private readonly MappingSourceKind _kind;
    private readonly string _name;
    private readonly BodyPath? _path;

    private MappingVariable(MappingSourceKind kind, string name = "", BodyPath? path = null)
    {
        _kind = kind;
        _name = name;
        _path = path;
    }

    /// <summary>Whether the value is taken from the answer of the backend.</summary>
    public bool IsOfResponse => _kind is MappingSourceKind.ResponseHeader or MappingSourceKind.ResponseBody;

    /// <summary>Reads a variable without <c>$</c>; null when there is none of this name.</summary>
    public static MappingVariable? Parse(string text)
    {
        if (text is "request.path")
        {
            return new(MappingSourceKind.Path);
        }

        return After(text, "request.header.") is { } header ? new(MappingSourceKind.Header, header)
            : After(text, "request.querystring.") is { } query ? new(MappingSourceKind.Query, query)
            : After(text, "request.path.") is { } variable ? new(MappingSourceKind.PathVariable, variable)
            : After(text, "context.") is { } context ? new(MappingSourceKind.Context, context)
            : After(text, "stageVariables.") is { } stage ? new(MappingSourceKind.StageVariable, stage)
            : After(text, "response.header.") is { } response ? new(MappingSourceKind.ResponseHeader, response)
            : Body(text, "request.body", MappingSourceKind.Body) ?? Body(text, "response.body", MappingSourceKind.ResponseBody);
    }

    /// <summary>The value, or null when it is missing.</summary>
    /// <param name="call">The call.</param>
    /// <param name="answer">The answer of the backend; null while there is none.</param>
    public string? Evaluate(HttpCall call, GatewayAnswer? answer) => _kind switch
    {
        MappingSourceKind.Header => Joined(call.Request.Headers),
        MappingSourceKind.Query => Joined(GatewayText.ParseQuery(call.Request.Query), StringComparison.Ordinal),
        MappingSourceKind.Path => call.Path.Encoded,
        MappingSourceKind.PathVariable => Joined(call.PathParameters, StringComparison.Ordinal),
        MappingSourceKind.Context => HttpContextValues.Of(call, _name),
        MappingSourceKind.StageVariable => call.Stage?.Variables.GetValueOrDefault(_name),
        MappingSourceKind.Body => MappedBody.Read(call.Request.Body, _path!),
        MappingSourceKind.ResponseHeader => answer is null ? null : Joined(answer.Headers),
        _ => answer is null ? null : MappedBody.Read(answer.Body, _path!),
    };

    private static string? After(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.Ordinal) && text.Length > prefix.Length ? text[prefix.Length..] : null;

    private static MappingVariable? Body(string text, string prefix, MappingSourceKind kind) =>
        text.StartsWith(prefix, StringComparison.Ordinal) && BodyPath.Parse(text.AsSpan(prefix.Length)) is { } path ? new(kind, path: path) : null;

    private string? Joined(IEnumerable<KeyValuePair<string, string>> lines, StringComparison comparison = StringComparison.OrdinalIgnoreCase)
    {
        string? joined = null;
        foreach (var (name, value) in lines)
        {
            if (name.Equals(_name, comparison))
            {
                joined = joined is null ? value : $"{joined},{value}";
            }
        }

        return joined;
    }
}
