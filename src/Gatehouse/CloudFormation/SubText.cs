namespace Gatehouse.CloudFormation;

/// <summary>The notation of <c>Fn::Sub</c>: <c>${Name}</c>, <c>${Name.Attribute}</c>, and <c>${!Literal}</c> for <c>${Literal}</c>.</summary>
/// <remarks>See https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-sub.html.</remarks>
internal static class SubText
{
    public readonly record struct Piece(string Text, bool IsVariable);

    public static IEnumerable<Piece> Parse(string text)
    {
        var done = 0;
        for (var at = 0; (at = text.IndexOf("${", at, StringComparison.Ordinal)) >= 0;)
        {
            var end = text.IndexOf('}', at);
            if (end < 0)
            {
                break;
            }

            if (end == at + 2)
            {
                at = end;
                continue;
            }

            if (at > done)
            {
                yield return new(text[done..at], IsVariable: false);
            }

            yield return text[at + 2] == '!'
                ? new("${" + text[(at + 3)..(end + 1)], IsVariable: false)
                : new(text[(at + 2)..end].Trim(), IsVariable: true);
            done = at = end + 1;
        }

        if (done < text.Length)
        {
            yield return new(text[done..], IsVariable: false);
        }
    }

    /// <summary>Whether a variable is one that CloudFormation takes: letters, digits, underscores, points and colons.</summary>
    public static bool IsName(string name) =>
        name.Length > 0 && name.All(each => char.IsAsciiLetterOrDigit(each) || each is '_' or '.' or ':');
}
