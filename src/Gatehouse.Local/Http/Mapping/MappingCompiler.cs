using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Gatehouse.Local.Http;

/// <summary>Takes the parameter mappings of an integration apart.</summary>
internal sealed class MappingCompiler(HttpRoute route, Func<TemplateText, string> resolve, DiagnosticBag diagnostics)
{
    /// <summary>The changes of the request; null when there are none.</summary>
    public RequestMapping? Request()
    {
        // For first-class integrations these are the parameters of the action.
        var changes = route.Integration is HttpAwsAction ? [] : Changes(route.Integration.RequestParameters, isResponse: false);
        return changes.IsEmpty ? null : new(changes);
    }

    /// <summary>The changes of the answer; null when there are none.</summary>
    public ResponseMapping? Response()
    {
        var all = new Dictionary<int, ImmutableArray<(MappingKey, MappingExpression)>>();
        foreach (var (key, parameters) in route.Integration.ResponseParameters)
        {
            if (!int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var status) || status is < 200 or > 599)
            {
                diagnostics.Add(DiagnosticCatalogue.ParameterMappingInvalid.At(route.Origin.Location, key, route.Key, "is for no status from 200 to 599"));
            }
            else
            {
                all[status] = Changes(parameters, isResponse: true);
            }
        }

        return all.Count == 0 ? null : new(all.ToFrozenDictionary());
    }

    private ImmutableArray<(MappingKey, MappingExpression)> Changes(ValueMap<TemplateText> parameters, bool isResponse)
    {
        var changes = ImmutableArray.CreateBuilder<(MappingKey, MappingExpression)>();
        foreach (var (text, value) in parameters)
        {
            if (MappingKey.Parse(text, isResponse, out var problem) is { } key)
            {
                changes.Add((key, MappingExpression.Parse(resolve(value))));
            }
            else
            {
                diagnostics.Add(DiagnosticCatalogue.ParameterMappingInvalid.At(route.Origin.Location, text, route.Key, problem));
            }
        }

        return changes.DrainToImmutable();
    }
}
