using System.Text.Json;

namespace Gatehouse.Models;

/// <summary><c>minLength</c> and <c>maxLength</c>, counted in Unicode code points.</summary>
internal sealed class LengthKeyword(bool isMinimum, long limit) : SchemaKeyword(isMinimum ? "minLength" : "maxLength", JsonKinds.String)
{
    public override bool Accepts(JsonElement instance)
    {
        var length = Length(instance.GetString()!);
        return isMinimum ? length >= limit : length <= limit;
    }

    public override string Describe(JsonElement instance)
    {
        var text = instance.GetString()!;
        return isMinimum
            ? $"string \"{text}\" is too short (length: {Length(text)}, required minimum: {limit})"
            : $"string \"{text}\" is too long (length: {Length(text)}, maximum allowed: {limit})";
    }

    private static int Length(string text)
    {
        var length = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (!char.IsSurrogatePair(text[i - 1], text[i]))
                continue;
            length--;
            i++;
        }

        return length;
    }
}
