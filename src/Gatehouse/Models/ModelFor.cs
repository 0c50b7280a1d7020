using System.Collections.Concurrent;
using Gatehouse.Models;

namespace Gatehouse;

/// <summary>Models of C# types, derived once for each type.</summary>
internal static class ModelFor
{
    private static readonly ConcurrentDictionary<Type, Model> Known = new();

    public static Model Type<T>(Origin origin) => Known.GetOrAdd(typeof(T), Derive) with { Origin = origin };

    private static Model Derive(Type type)
    {
        var generated = SchemaGenerator.Generate(type);
        return new Model(generated.ModelName, JsonSchema.Parse(generated.Schema.ToJsonString()))
        {
            Source = new(type),
            Problems = new(generated.Problems.Select(problem => problem.ToString()).ToValueList()),
        };
    }
}
