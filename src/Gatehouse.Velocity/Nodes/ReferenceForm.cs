namespace Gatehouse.Velocity.Nodes;

/// <summary>How a reference is written, as far as that shows in the output.</summary>
internal sealed record ReferenceForm
{
    /// <summary>A name without <c>$</c>: prints as it is and is null as a value.</summary>
    public bool IsBareWord { get; init; }

    /// <summary>An odd number of backslashes stands before it.</summary>
    public bool IsEscaped { get; init; }

    /// <summary>Half of the backslashes before it.</summary>
    public string Slashes { get; init; } = "";

    /// <summary>Text that was read together with the reference, such as the first <c>$</c> of <c>$$name</c>.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>What prints where the value is null.</summary>
    public string Written { get; init; } = "";
}
