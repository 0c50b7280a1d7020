using System.Collections.Immutable;

namespace Gatehouse.Local.Rest;

/// <summary>The parameter mappings of an integration request.</summary>
internal sealed class RequestMappings
{
    private readonly ImmutableArray<Mapping> _mappings;

    private RequestMappings(ImmutableArray<Mapping> mappings) => _mappings = mappings;

    /// <summary>The names of the headers that are set.</summary>
    public IEnumerable<string> Headers =>
        _mappings.Where(mapping => mapping.Location == ParameterLocation.Header).Select(mapping => mapping.Name);

    public static RequestMappings Compile(RouteBuild route, ValueList<ParameterMapping> mappings) =>
        new([.. mappings.Select(mapping => new Mapping(mapping.Location, mapping.Name, Compile(route, mapping, RequestValue.Compile)))]);

    /// <summary>Compiles the source of a mapping; one that names nothing is reported.</summary>
    public static RequestValue Compile(RouteBuild route, ParameterMapping mapping, Func<string, RequestValue> compile)
    {
        var expression = route.Resolve(mapping.Source.Expression);
        var value = compile(expression);
        if (value.IsNothing)
        {
            route.Report(DiagnosticCatalogue.MappingOfNothing, expression, route.Route.Key);
        }

        return value;
    }

    /// <summary>Puts the values into the integration request; what has no value is left out.</summary>
    public void Apply(RestContext context, IntegrationRequest call)
    {
        foreach (var (location, name, source) in _mappings)
        {
            switch (location)
            {
                case ParameterLocation.Header when source.One(context) is { } value:
                    call.Headers.Set(name, value);
                    break;
                case ParameterLocation.Path when source.One(context) is { } value:
                    call.Path[name] = value;
                    break;
                case ParameterLocation.QueryString:
                    foreach (var value in source.All(context))
                    {
                        call.Query.Add(new(name, value, source.IsEncoded));
                    }

                    break;
            }

            if (context.Failure is not null)
            {
                return;
            }
        }
    }

    private readonly record struct Mapping(ParameterLocation Location, string Name, RequestValue Source);
}
