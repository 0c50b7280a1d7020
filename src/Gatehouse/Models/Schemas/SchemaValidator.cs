using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Gatehouse.Models;

/// <summary>A JSON Schema (draft-04) compiled once and then applied to any number of values, from any thread.</summary>
internal sealed class SchemaValidator
{
    private readonly SchemaNode _root;

    private SchemaValidator(SchemaNode root) => _root = root;

    /// <summary>Compiles <paramref name="schema"/>; every defect found is named in <paramref name="problems"/> with its JSON pointer.</summary>
    /// <param name="schema">The schema document.</param>
    /// <param name="resolve">Answers references to other documents, or null when there are none; called once a document.</param>
    /// <param name="validator">The compiled schema, or null when there are problems.</param>
    /// <param name="problems">Why the schema cannot be used; empty on success.</param>
    public static bool TryCompile(
        JsonElement schema,
        Func<Uri, JsonElement?>? resolve,
        [NotNullWhen(true)] out SchemaValidator? validator,
        out ImmutableArray<string> problems)
    {
        var compiler = new SchemaCompiler(resolve);
        var root = compiler.Compile(schema.Clone());
        problems = compiler.Problems;
        validator = problems.IsEmpty ? new SchemaValidator(root) : null;
        return validator is not null;
    }

    public bool IsValid(JsonElement instance) => _root.Accepts(instance, SchemaRun.Silent());

    public SchemaResult Validate(JsonElement instance)
    {
        if (IsValid(instance))
            return SchemaResult.Valid;
        var run = SchemaRun.Reporting();
        _root.Accepts(instance, run);
        return new SchemaResult(run.Messages);
    }
}
