using System.Collections.Immutable;
using System.Text;

namespace Gatehouse.Local.Rest;

/// <summary>The format of a REST API's access log, compiled.</summary>
internal sealed class RestAccessLog
{
    private readonly ImmutableArray<(string Text, Func<RestContext, string?>? Read)> _parts;

    private RestAccessLog(ImmutableArray<(string Text, Func<RestContext, string?>? Read)> parts) => _parts = parts;

    public static RestAccessLog Compile(string format) =>
        new([.. AccessLogLine.Parse(format.TrimEnd('\r', '\n')).Parts.Select(part => part.IsVariable ? ("", AccessLogVariable.Find(part.Text)) : (part.Text, null))]);

    /// <summary>The line of a request; what has no value is written as <c>-</c>.</summary>
    public string Render(RestContext context)
    {
        var line = new StringBuilder(256);
        foreach (var (text, read) in _parts)
        {
            line.Append(read is null ? text : read(context) is { Length: > 0 } value ? value : "-");
        }

        return line.ToString();
    }
}
