using System.Text.Json;

namespace Gatehouse.Models;

/// <summary><c>allOf</c>, <c>anyOf</c> and <c>oneOf</c>: the message tells how many schemas matched, never why the others did not.</summary>
internal sealed class CombiningKeyword(string name, SchemaNode[] schemas) : SchemaKeyword(name, JsonKinds.All)
{
    public override IEnumerable<SchemaNode> InPlace => schemas;

    public override bool Accepts(JsonElement instance)
    {
        var matches = 0;
        foreach (var schema in schemas)
        {
            var accepted = schema.Accepts(instance, SchemaRun.Silent());
            if (!accepted && Name == "allOf")
                return false;
            if (accepted && Name == "anyOf")
                return true;
            if (accepted && ++matches > 1 && Name == "oneOf")
                return false;
        }

        return Name == "allOf" || matches == 1;
    }

    public override string Describe(JsonElement instance)
    {
        var matches = schemas.Count(schema => schema.Accepts(instance, SchemaRun.Silent()));
        return Name switch
        {
            "allOf" => $"instance failed to match all required schemas (matched only {matches} out of {schemas.Length})",
            "anyOf" => $"instance failed to match at least one required schema among {schemas.Length}",
            _ => $"instance failed to match exactly one schema (matched {matches} out of {schemas.Length})",
        };
    }
}
