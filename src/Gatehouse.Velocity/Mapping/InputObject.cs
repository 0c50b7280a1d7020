using Gatehouse.Velocity.Nodes;
using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Mapping;

/// <summary><c>$input</c>. Prints as nothing, and so do its methods without a call.</summary>
internal sealed class InputObject(MappingInput input) : ITemplateObject
{
    private object? _document;
    private bool _isParsed;
    private VelocityMap? _params;

    private string Body => input.Body.Length == 0 ? "{}" : input.Body;

    public object? Get(string name, RenderContext context) => name == "body" ? Body : null;

    public void Set(string name, object? value)
    {
    }

    public object? Call(string name, ReadOnlySpan<object?> arguments, RenderContext context) => name switch
    {
        "path" when arguments is [string path] => Read(path),
        "json" when arguments is [string path] => ToJson(Read(path), context),
        "params" when arguments is [] => _params ??= CreateParams(),
        "params" when arguments is [var parameter] => Param(parameter as string ?? ""),
        "body" or "getBody" when arguments is [] => Body,
        _ => null,
    };

    public override string ToString() => "";

    private object? Read(string path)
    {
        if (!_isParsed)
        {
            _document = JsonBody.Parse(Body);
            _isParsed = true;
        }

        return path == "$" ? _document : JsonPath.Compile(path).Read(_document);
    }

    private static string ToJson(object? value, RenderContext context)
    {
        if (value is null)
            return "\"\"";

        using var output = new TextBuffer(context.Limits.OutputLength);
        JsonText.Append(output, value, JsonStyle.Plain);
        return output.ToString();
    }

    private VelocityMap CreateParams() => new()
    {
        { "path", MappingSource.ToMap(input.PathParameters) },
        { "querystring", MappingSource.ToMap(input.QueryString) },
        { "header", MappingSource.ToMap(input.Headers) },
    };

    private string Param(string name)
    {
        foreach (var values in (ReadOnlySpan<IReadOnlyDictionary<string, string>>)[input.PathParameters, input.QueryString, input.Headers])
        {
            if (values.TryGetValue(name, out var value))
                return value;
        }

        return "";
    }
}
