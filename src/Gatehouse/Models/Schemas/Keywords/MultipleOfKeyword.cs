using System.Text.Json;

namespace Gatehouse.Models;

internal sealed class MultipleOfKeyword(JsonElement divisor) : SchemaKeyword("multipleOf", JsonKinds.Numeric)
{
    private readonly JsonNumber _divisor = JsonNumber.From(divisor);

    public override bool Accepts(JsonElement instance) => JsonNumber.From(instance).IsMultipleOf(_divisor);

    public override string Describe(JsonElement instance) =>
        $"remainder of division is not zero ({instance.GetRawText()} / {divisor.GetRawText()})";
}
