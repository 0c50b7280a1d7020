using System.Text.Json;

namespace Gatehouse.Models;

internal sealed class DependenciesKeyword(
    IReadOnlyList<(string Name, string[] Required)> properties,
    IReadOnlyList<(string Name, SchemaNode Node)> schemas) : SchemaKeyword("dependencies", JsonKinds.Object)
{
    public override IEnumerable<SchemaNode> InPlace => schemas.Select(schema => schema.Node);

    public override bool Accepts(JsonElement instance) => Accepts(instance, SchemaRun.Silent());

    public override bool Accepts(JsonElement instance, SchemaRun run)
    {
        var accepted = true;
        foreach (var (name, required) in properties)
        {
            if (!instance.TryGetProperty(name, out _))
                continue;
            var missing = required.Where(other => !instance.TryGetProperty(other, out _)).ToArray();
            if (missing.Length == 0)
                continue;
            accepted = false;
            run.Report($"property \"{name}\" of object has missing property dependencies "
                + $"(schema requires {JsonText.Array(required)}; missing: {JsonText.Array(missing)})");
        }

        foreach (var (name, node) in schemas)
        {
            if (instance.TryGetProperty(name, out _))
                accepted &= node.Accepts(instance, run);
        }

        return accepted;
    }

    public override string Describe(JsonElement instance) => "object has missing property dependencies";
}
