using System.Text.Json;

namespace Gatehouse.Models;

internal sealed class NotKeyword(SchemaNode schema) : SchemaKeyword("not", JsonKinds.All)
{
    public override IEnumerable<SchemaNode> InPlace => [schema];

    public override bool Accepts(JsonElement instance) => !schema.Accepts(instance, SchemaRun.Silent());

    public override string Describe(JsonElement instance) => "instance matched a schema which it should not have";
}
