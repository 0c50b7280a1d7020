using System.Text.Json;

namespace Gatehouse.Models;

internal sealed class PatternKeyword(EcmaRegex pattern) : SchemaKeyword("pattern", JsonKinds.String)
{
    public override bool Accepts(JsonElement instance) => pattern.IsMatch(instance.GetString()!);

    public override string Describe(JsonElement instance) =>
        $"ECMA 262 regex \"{pattern}\" does not match input string \"{instance.GetString()}\"";
}
