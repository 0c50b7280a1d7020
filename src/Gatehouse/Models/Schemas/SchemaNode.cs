using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Gatehouse.Models;

/// <summary>One schema of the compiled graph. The graph may be cyclic, so nodes are created first and filled afterwards.</summary>
/// <remarks>
/// The order of work is that of the validator AWS runs: the keywords by name, then, only while nothing has failed, the elements by
/// index and the members by name. It decides which violations are reported together.
/// </remarks>
internal sealed class SchemaNode(string location)
{
    public string Location { get; } = location;

    /// <summary>The target of <c>$ref</c>, which replaces everything else.</summary>
    public SchemaNode? Reference { get; set; }

    public SchemaKeyword[] Keywords { get; set; } = [];

    public SchemaNode? Items { get; set; }

    public SchemaNode[] Tuple { get; set; } = [];

    public SchemaNode? AdditionalItems { get; set; }

    public FrozenDictionary<string, SchemaNode> Properties { get; set; } = FrozenDictionary<string, SchemaNode>.Empty;

    public (EcmaRegex Name, SchemaNode Node)[] PatternProperties { get; set; } = [];

    public SchemaNode? AdditionalProperties { get; set; }

    public IEnumerable<SchemaNode> InPlace => Reference is null ? Keywords.SelectMany(keyword => keyword.InPlace) : [Reference];

    private bool HasItems => Items is not null || Tuple.Length > 0 || AdditionalItems is not null;

    private bool HasMembers => Properties.Count > 0 || PatternProperties.Length > 0 || AdditionalProperties is not null;

    public bool Accepts(JsonElement instance, SchemaRun run)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            run.Report("instance is nested too deeply");
            return false;
        }

        if (Reference is not null)
            return Reference.Accepts(instance, run);
        if (!AcceptsKeywords(instance, run) || run.HasFailed)
            return false;
        return instance.ValueKind switch
        {
            JsonValueKind.Array when HasItems => AcceptsItems(instance, run),
            JsonValueKind.Object when HasMembers => run.IsReporting ? ReportMembers(instance, run) : AcceptsMembers(instance, run),
            _ => true,
        };
    }

    private bool AcceptsKeywords(JsonElement instance, SchemaRun run)
    {
        if (Keywords.Length == 0)
            return true;
        var accepted = true;
        var kind = instance.Kind();
        foreach (var keyword in Keywords)
        {
            if ((keyword.Kinds & kind) == 0 || keyword.Accepts(instance, run))
                continue;
            accepted = false;
            if (!run.IsReporting)
                break;
        }

        return accepted;
    }

    private bool AcceptsItems(JsonElement instance, SchemaRun run)
    {
        var accepted = true;
        var index = 0;
        foreach (var item in instance.EnumerateArray())
        {
            var node = Items ?? (index < Tuple.Length ? Tuple[index] : AdditionalItems);
            index++;
            if (node is null || node.Accepts(item, run))
                continue;
            accepted = false;
            if (!run.IsReporting)
                break;
        }

        return accepted;
    }

    private bool AcceptsMembers(JsonElement instance, SchemaRun run)
    {
        foreach (var member in instance.EnumerateObject())
        {
            if (!AcceptsMember(member.Name, member.Value, run) && !IsShadowed(instance, member))
                return false;
        }

        return true;
    }

    private bool ReportMembers(JsonElement instance, SchemaRun run)
    {
        var accepted = true;
        var members = new SortedDictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in instance.EnumerateObject())
            members[member.Name] = member.Value;
        foreach (var (name, value) in members)
            accepted &= AcceptsMember(name, value, run);
        return accepted;
    }

    private bool AcceptsMember(string name, JsonElement value, SchemaRun run)
    {
        var accepted = true;
        var known = Properties.TryGetValue(name, out var node);
        if (known)
            accepted = node!.Accepts(value, run);
        foreach (var (pattern, patternNode) in PatternProperties)
        {
            if (!pattern.IsMatch(name))
                continue;
            known = true;
            accepted &= patternNode.Accepts(value, run);
        }

        return known || AdditionalProperties is null ? accepted : AdditionalProperties.Accepts(value, run);
    }

    /// <summary>Of members with the same name only the last one counts.</summary>
    private static bool IsShadowed(JsonElement instance, JsonProperty member) =>
        instance.TryGetProperty(member.Name, out var last)
        && !Unsafe.AreSame(
            ref MemoryMarshal.GetReference(JsonMarshal.GetRawUtf8Value(last)),
            ref MemoryMarshal.GetReference(JsonMarshal.GetRawUtf8Value(member.Value)));
}
