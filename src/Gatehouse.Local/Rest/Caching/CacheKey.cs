using System.Collections.Immutable;
using System.Text;

namespace Gatehouse.Local.Rest;

/// <summary>Tells the answers of a route apart: by deployment, part of the cache, method, and the parameters that the route names.</summary>
/// <param name="prefix">What all keys of the route begin with.</param>
/// <param name="parameters">The parameters.</param>
internal sealed class CacheKey(string prefix, ImmutableArray<RequestValue> parameters)
{
    private const char Separator = '\u001f';
    private const char Absent = '\u001e';

    public static CacheKey Of(RouteBuild route) => new(
        string.Join(Separator, route.Stage.Compiled.DeploymentId, route.Route.CacheNamespace ?? route.Compiled.ResourceId),
        [.. route.Route.CacheKeys.Select(key => RequestValue.Compile(OfClient(route, key.Expression)))]);

    public string For(RestContext context)
    {
        if (parameters.IsEmpty)
        {
            return string.Concat(prefix, "\u001f", context.Method);
        }

        var key = new StringBuilder(prefix).Append(Separator).Append(context.Method);
        foreach (var parameter in parameters)
        {
            key.Append(Separator);
            if (parameter.All(context) is { Count: > 0 } values)
            {
                key.AppendJoin(Absent, values);
            }
            else
            {
                key.Append(Absent);
            }
        }

        return key.ToString();
    }

    /// <summary>A parameter of the integration request is known by what is mapped to it.</summary>
    private static string OfClient(RouteBuild route, string expression)
    {
        if (!expression.StartsWith("integration.request.", StringComparison.Ordinal))
        {
            return expression;
        }

        var mappings = route.Route.Integration switch
        {
            MappedIntegration mapped => Sources(route, mapped.RequestParameters),
            HttpProxy proxy => Sources(route, proxy.RequestParameters),
            _ => RawMember.Map(route, "requestParameters"),
        };
        return mappings.FirstOrDefault(mapping => mapping.Key == expression).Value ?? expression;
    }

    private static IEnumerable<KeyValuePair<string, string>> Sources(RouteBuild route, ValueList<ParameterMapping> mappings) =>
        mappings.Select(mapping => KeyValuePair.Create(
            $"integration.request.{mapping.Location.ToString().ToLowerInvariant()}.{mapping.Name}", route.Resolve(mapping.Source.Expression)));
}
