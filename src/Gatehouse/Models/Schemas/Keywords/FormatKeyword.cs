using System.Text.Json;

namespace Gatehouse.Models;

internal sealed class FormatKeyword(StringFormat format) : SchemaKeyword("format", JsonKinds.String)
{
    public override bool Accepts(JsonElement instance) => format.IsValid(instance.GetString()!);

    public override string Describe(JsonElement instance) => format.Describe(instance.GetString()!);
}
