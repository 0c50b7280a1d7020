using System.Text;
using Gatehouse.Velocity;

namespace Gatehouse.Local.Rest;

/// <summary>The body of the backend's answer, or what a JSONPath finds in it.</summary>
internal sealed class ResponseBodyValue : RequestValue
{
    private readonly JsonPath? _path;

    private ResponseBodyValue(JsonPath? path) => _path = path;

    /// <summary>Compiles the value.</summary>
    /// <param name="path">The path without leading <c>$.</c>; null for the whole body.</param>
    public static RequestValue Of(string? path) => new ResponseBodyValue(path is null ? null : JsonPath.Compile(path.StartsWith('$') ? path : "$." + path));

    public override string? One(RestContext context)
    {
        var body = Encoding.UTF8.GetString(context.Reply!.Body.Span);
        if (_path is null)
        {
            return body;
        }

        try
        {
            return _path.Read(JsonBody.Parse(body)) switch
            {
                null => null,
                string text => text,
                var value => JsonBody.Serialize(value),
            };
        }
        catch (VelocityRenderException)
        {
            context.Failure = RestFailure.Internal("Execution failed due to configuration error: Unable to parse the response body") with
            {
                ErrorType = "InternalFailureException",
            };
            return null;
        }
    }
}
