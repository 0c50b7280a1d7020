using System.Text;
using Gatehouse.Velocity;

namespace Gatehouse.Local.Rest;

/// <summary>The request body, or what a JSONPath finds in it.</summary>
internal sealed class RequestBodyValue : RequestValue
{
    private readonly JsonPath? _path;

    private RequestBodyValue(JsonPath? path) => _path = path;

    /// <summary>Compiles the value.</summary>
    /// <param name="path">The path without leading <c>$.</c>; null for the whole body.</param>
    public static RequestValue Of(string? path) => new RequestBodyValue(path is null ? null : JsonPath.Compile(path.StartsWith('$') ? path : "$." + path));

    public override string? One(RestContext context)
    {
        var body = Encoding.UTF8.GetString(context.Request.Body.Span);
        if (body.Length == 0)
        {
            return _path is null ? "{}" : null;
        }

        if (body.AsSpan().TrimStart() is ['{' or '[' or '"' or '\'', ..] && JsonProblem.Of(context.Request.Body) is not null)
        {
            context.Failure = RestFailure.BadRequest("Invalid JSON in request body");
            return null;
        }

        return _path is null ? body : Find(body);
    }

    private string? Find(string body)
    {
        try
        {
            return _path!.Read(JsonBody.Parse(body)) switch
            {
                null => null,
                string text => text,
                var value => JsonBody.Serialize(value),
            };
        }
        catch (VelocityRenderException)
        {
            return null;
        }
    }
}
