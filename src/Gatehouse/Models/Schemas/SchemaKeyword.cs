using System.Text.Json;

namespace Gatehouse.Models;

/// <summary>One keyword of a compiled schema.</summary>
internal abstract class SchemaKeyword(string name, JsonKinds kinds)
{
    public string Name { get; } = name;

    /// <summary>The kinds of value the keyword has a say in; all others pass.</summary>
    public JsonKinds Kinds { get; } = kinds;

    /// <summary>The schemas applied to the same value, which must not lead back to this one.</summary>
    public virtual IEnumerable<SchemaNode> InPlace => [];

    public abstract bool Accepts(JsonElement instance);

    /// <summary>The violation in AWS's words; called only for a value that was not accepted.</summary>
    public abstract string Describe(JsonElement instance);

    public virtual bool Accepts(JsonElement instance, SchemaRun run)
    {
        if (Accepts(instance))
            return true;
        run.Report(this, instance);
        return false;
    }
}
