namespace Gatehouse;

/// <summary>One piece of a <see cref="TemplateText"/>.</summary>
public abstract record TextPart
{
    private protected TextPart()
    {
    }
}

/// <summary>Text as it stands.</summary>
/// <param name="Text">The text; never empty inside a <see cref="TemplateText"/>.</param>
public sealed record LiteralPart(string Text) : TextPart
{
    /// <summary>Whether the text, or some of it, was made up for a parameter that nobody gave a value: AWS would have another one.</summary>
    internal bool IsStandIn { get; init; }

    /// <inheritdoc/>
    public bool Equals(LiteralPart? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
}

/// <summary>The value of <c>Ref</c>: of a resource, or of a pseudo parameter such as <c>AWS::Region</c>.</summary>
/// <param name="Name">A logical id or the name of a pseudo parameter.</param>
public sealed record ReferencePart(string Name) : TextPart;

/// <summary>The value of <c>Fn::GetAtt</c>.</summary>
/// <param name="LogicalId">The logical id of the resource.</param>
/// <param name="Attribute">The name of the attribute.</param>
public sealed record AttributePart(string LogicalId, string Attribute) : TextPart;

/// <summary>An intrinsic function whose text is known only when the stack is deployed, such as <c>Fn::ImportValue</c>.</summary>
/// <param name="Function">The function as it stands in the template: a map with one <c>Fn::</c> member.</param>
public sealed record IntrinsicPart(TemplateValue Function) : TextPart;

/// <summary>A mark that another tool has left in a text and replaces later, such as a token of the CDK: <c>${Token[TOKEN.12]}</c>.</summary>
/// <param name="Mark">The mark as it stands.</param>
public sealed record TokenPart(string Mark) : TextPart;
