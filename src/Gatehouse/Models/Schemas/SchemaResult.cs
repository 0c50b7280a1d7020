using System.Collections.Immutable;

namespace Gatehouse.Models;

/// <summary>What a model says of a JSON value: every violation in the words and the order API Gateway reports them.</summary>
/// <param name="Messages">The violations; empty for a valid value.</param>
internal readonly record struct SchemaResult(ImmutableArray<string> Messages)
{
    public static SchemaResult Valid { get; } = new([]);

    public bool IsValid => Messages.IsDefaultOrEmpty;

    /// <summary>The text of <c>$context.error.validationErrorString</c>; <c>[]</c> for a valid value.</summary>
    public string ValidationErrorString => IsValid ? "[]" : $"[{string.Join(", ", Messages)}]";
}
