using System.Collections.Immutable;
using System.Text;

namespace Gatehouse;

/// <summary>Text of a template: literal text, or text with references that CloudFormation fills in.</summary>
/// <remarks>
/// The same text is always held in one form, whether it came as <c>Ref</c>, <c>Fn::Sub</c> or <c>Fn::Join</c>:
/// as a row of parts in which no two literals stand side by side. Two texts are equal when their parts are.
/// A <see cref="string"/> converts to literal text by itself.
/// See https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html.
/// </remarks>
public sealed class TemplateText : IEquatable<TemplateText>
{
    private TemplateText(ImmutableArray<TextPart> parts) => Parts = parts;

    /// <summary>The empty text.</summary>
    public static TemplateText Empty { get; } = new([]);

    /// <summary>The parts, in order; none for the empty text.</summary>
    public ImmutableArray<TextPart> Parts { get; }

    /// <summary>The text as <c>Fn::Sub</c> holds it, once it was written so.</summary>
    internal string? Sub { get; set; }

    /// <summary>The text when it holds no reference, else null.</summary>
    public string? Literal => Parts switch
    {
        [] => "",
        [LiteralPart literal] => literal.Text,
        _ => null,
    };

    /// <summary>Whether the text, or some of it, was made up for a parameter that nobody gave a value.</summary>
    internal bool IsStandIn => Parts.Any(part => part is LiteralPart { IsStandIn: true });

    /// <summary>Literal text, in which tokens of the CDK become parts of their own.</summary>
    public static TemplateText Of(string text) =>
        text.Length == 0 ? Empty : new(text.Contains(TokenMarks.Start, StringComparison.Ordinal) ? TokenMarks.Split(text) : [new LiteralPart(text)]);

    /// <summary>The text of one part.</summary>
    public static TemplateText Of(TextPart part) => part is LiteralPart { IsStandIn: false } literal ? Of(literal.Text) : new([part]);

    /// <summary>Text that was made up for a parameter that nobody gave a value.</summary>
    internal static TemplateText StandIn(string text) => text.Length == 0 ? Empty : new([new LiteralPart(text) { IsStandIn = true }]);

    /// <summary>The value of <c>Ref</c>.</summary>
    /// <param name="name">A logical id or a pseudo parameter such as <c>AWS::Region</c>.</param>
    public static TemplateText Ref(string name) => new([new ReferencePart(name)]);

    /// <summary>The value of <c>Fn::GetAtt</c>.</summary>
    public static TemplateText GetAtt(string logicalId, string attribute) => new([new AttributePart(logicalId, attribute)]);

    /// <summary>The texts one after the other.</summary>
    public static TemplateText Concat(params ReadOnlySpan<TemplateText> texts)
    {
        var parts = ImmutableArray.CreateBuilder<TextPart>();
        foreach (var text in texts)
        {
            Append(parts, text.Parts);
        }

        return parts.Count == 0 ? Empty : new(parts.DrainToImmutable());
    }

    /// <summary>The texts one after the other, with a literal text between them.</summary>
    public static TemplateText Join(string separator, IEnumerable<TemplateText> texts)
    {
        var between = Of(separator);
        var all = new List<TemplateText>();
        foreach (var text in texts)
        {
            if (all.Count > 0)
            {
                all.Add(between);
            }

            all.Add(text);
        }

        return Concat([.. all]);
    }

    /// <summary>The text with each part replaced.</summary>
    public TemplateText Map(Func<TextPart, TemplateText> replace)
    {
        var parts = ImmutableArray.CreateBuilder<TextPart>(Parts.Length);
        foreach (var part in Parts)
        {
            Append(parts, replace(part).Parts);
        }

        return parts.Count == 0 ? Empty : new(parts.DrainToImmutable());
    }

    /// <inheritdoc/>
    public bool Equals(TemplateText? other) => other is not null && Parts.AsSpan().SequenceEqual(other.Parts.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TemplateText);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var part in Parts)
        {
            hash.Add(part);
        }

        return hash.ToHashCode();
    }

    /// <summary>The text in the notation of <c>Fn::Sub</c>, for people.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var part in Parts)
        {
            _ = part switch
            {
                LiteralPart literal => text.Append(literal.Text),
                ReferencePart reference => text.Append("${").Append(reference.Name).Append('}'),
                AttributePart attribute => text.Append("${").Append(attribute.LogicalId).Append('.').Append(attribute.Attribute).Append('}'),
                IntrinsicPart intrinsic => text.Append("${").Append(intrinsic.Function.ToJson()).Append('}'),
                TokenPart token => text.Append(token.Mark),
                _ => throw new InvalidOperationException(part.GetType().Name),
            };
        }

        return text.ToString();
    }

    /// <summary>Literal text.</summary>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(text))]
    public static implicit operator TemplateText?(string? text) => text is null ? null : Of(text);

    /// <summary>The two texts one after the other.</summary>
    public static TemplateText operator +(TemplateText left, TemplateText right) => Concat(left, right);

    private static void Append(ImmutableArray<TextPart>.Builder parts, ImmutableArray<TextPart> more)
    {
        foreach (var part in more)
        {
            if (part is LiteralPart literal && parts is [.., LiteralPart last])
            {
                parts[^1] = new LiteralPart(last.Text + literal.Text) { IsStandIn = last.IsStandIn || literal.IsStandIn };
            }
            else
            {
                parts.Add(part);
            }
        }
    }
}
