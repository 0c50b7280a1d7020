using System.Collections.Immutable;

namespace Gatehouse.CloudFormation;

/// <summary>References such as <c>{{resolve:ssm:name}}</c>, which CloudFormation fills in at deployment.</summary>
/// <remarks>
/// They become parts of the text that hold the reference as it stands.
/// See https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html.
/// </remarks>
internal static class DynamicReference
{
    private const string Start = "{{resolve:";
    private const string End = "}}";

    /// <summary>The value with dynamic references as parts of their own; the same instance where there is none.</summary>
    public static TemplateString Mark(TemplateString value) =>
        value.Text.Parts is var parts && !Mentions(parts) ? value : new TemplateString(Mark(value.Text));

    public static TemplateText Mark(TemplateText text)
    {
        if (!Mentions(text.Parts))
        {
            return text;
        }

        var done = new List<TemplateText>();
        var open = new List<TemplateText>();
        foreach (var part in text.Parts)
        {
            if (part is not LiteralPart { Text: var rest })
            {
                (open.Count > 0 ? open : done).Add(TemplateText.Of(part));
                continue;
            }

            while (rest.Length > 0)
            {
                var marker = open.Count > 0 ? End : Start;
                var at = rest.IndexOf(marker, StringComparison.Ordinal);
                if (at < 0)
                {
                    (open.Count > 0 ? open : done).Add(rest);
                    break;
                }

                if (open.Count == 0)
                {
                    done.Add(rest[..at]);
                    open.Add(Start);
                    rest = rest[(at + Start.Length)..];
                }
                else
                {
                    open.Add(rest[..(at + End.Length)]);
                    done.Add(TemplateText.Of(new IntrinsicPart(TemplateText.Concat([.. open]))));
                    open.Clear();
                    rest = rest[(at + End.Length)..];
                }
            }
        }

        return TemplateText.Concat([.. done, .. open]);
    }

    private static bool Mentions(ImmutableArray<TextPart> parts)
    {
        foreach (var part in parts)
        {
            if (part is LiteralPart literal && literal.Text.Contains(Start, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
