using System.Diagnostics.CodeAnalysis;

namespace Gatehouse.Velocity;

/// <summary>
/// The list that templates make themselves, with the behaviour of Java's <c>ArrayList</c>: prints as <c>[1, 2, 3]</c>.
/// Not safe for use by several threads while it is changed.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "The name is the template language's own.")]
public sealed class VelocityList : VelocitySequence
{
    internal const string JavaClass = "java.util.ArrayList";

    /// <summary>An empty list.</summary>
    public VelocityList()
        : base([])
    {
    }

    /// <summary>A list of the given values.</summary>
    public VelocityList(IEnumerable<object?> items)
        : base([.. items])
    {
    }

    internal VelocityList(int capacity)
        : base(new List<object?>(capacity))
    {
    }

    private protected override string ClassName => JavaClass;
}
