using System.Diagnostics.CodeAnalysis;

namespace Gatehouse.Velocity;

/// <summary>
/// The list that comes out of JSON, with the behaviour of json-smart's <c>JSONArray</c>: prints as compact JSON, <c>[1,"a"]</c>.
/// Not safe for use by several threads while it is changed.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "The name is the template language's own.")]
public sealed class JsonArray : VelocitySequence
{
    internal const string JavaClass = "net.minidev.json.JSONArray";

    /// <summary>An empty list.</summary>
    public JsonArray()
        : base([])
    {
    }

    /// <summary>A list of the given values.</summary>
    public JsonArray(IEnumerable<object?> items)
        : base([.. items])
    {
    }

    internal JsonArray(int capacity)
        : base(new List<object?>(capacity))
    {
    }

    private protected override string ClassName => JavaClass;
}
