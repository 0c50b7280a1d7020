using System.Text;

namespace Gatehouse.Velocity.Parsing;

/// <summary>What is left of <c>$</c> and <c>#</c> that turned out to begin nothing.</summary>
internal static class SpecialText
{
    public static string Of(Token token)
    {
        var special = token.Special!;
        while (special.Special is not null)
            special = special.Special;

        var text = new StringBuilder();
        for (var next = special; next is not null; next = next.Next)
            Append(text, next.Image);

        return text.ToString();
    }

    private static void Append(StringBuilder text, string image)
    {
        for (var i = 0; i < image.Length; i++)
        {
            if (image[i] is '#' or '$')
                text.Append(image[i]);
            if (image[i] != '\\')
                continue;

            var dollar = i + CharRun.Of(image.AsSpan(i), '\\');
            if (dollar < image.Length && image[dollar] == '$')
            {
                text.Append(image, i, dollar + 1 - i);
                i = dollar + 1;
            }
        }
    }
}
