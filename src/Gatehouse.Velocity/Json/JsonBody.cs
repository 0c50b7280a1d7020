using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity;

/// <summary>JSON as API Gateway's templates read and write it: with json-smart in its permissive mode.</summary>
public static class JsonBody
{
    /// <summary>
    /// Reads a body: objects become <see cref="VelocityMap"/>, arrays <see cref="JsonArray"/>, numbers int, long, double or something wider.
    /// An empty body is <c>{}</c>. A text that does not begin like JSON is one string; names and strings need no quotes.
    /// </summary>
    /// <exception cref="PayloadException">The body begins with <c>{</c> or <c>[</c> and is not JSON.</exception>
    public static object? Parse(string body) => body.Length == 0 ? new VelocityMap() : new JsonReader(body).Read();

    /// <summary>Writes a value as compact JSON, as <c>$input.json()</c> does.</summary>
    public static string Serialize(object? value)
    {
        using var output = new TextBuffer(int.MaxValue);
        JsonText.Append(output, value, JsonStyle.Plain);
        return output.ToString();
    }
}
