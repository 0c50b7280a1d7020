using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Gatehouse.Models;

/// <summary>The schema of a type.</summary>
/// <param name="Schema">The draft-04 schema, complete in itself: types within it stand under <c>definitions</c>.</param>
/// <param name="ModelName">A name for the model made from the type's name: letters and digits, as API Gateway asks.</param>
/// <param name="Problems">What the schema does not say although the type does; empty in the best case.</param>
public sealed record GeneratedSchema(JsonObject Schema, string ModelName, ImmutableArray<SchemaProblem> Problems);
