using System.Buffers;

namespace Gatehouse.Rules;

/// <summary>Templates and models stand under content types.</summary>
internal sealed class ContentTypeRule : RestRouteRule
{
    private static readonly SearchValues<char> Token =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    protected override void Check(RestRoute route, RestApi api, DiagnosticBag diagnostics)
    {
        if (route is { RequestModels.Count: 0, Responses.Count: 0, Integration: not MappedIntegration })
        {
            return;
        }

        var types = route.RequestModels.Keys.Concat(route.Responses.SelectMany(response => response.Models.Keys));
        if (route.Integration is MappedIntegration mapped)
        {
            types = types.Concat(mapped.RequestTemplates.Keys).Concat(mapped.Responses.SelectMany(response => response.Templates.Keys));
        }

        foreach (var type in types.Where(type => !IsValid(type)).Distinct(StringComparer.Ordinal))
        {
            diagnostics.Add(DiagnosticCatalogue.BadContentType.At(route.Origin.Location, route.Key, type));
        }
    }

    /// <summary><c>type/subtype</c>, with parameters or without; <c>$default</c> is taken too.</summary>
    internal static bool IsValid(string type)
    {
        var range = type.AsSpan();
        var end = range.IndexOf(';');
        range = (end < 0 ? range : range[..end]).Trim();
        var slash = range.IndexOf('/');
        return type == "$default" || (slash > 0 && slash < range.Length - 1 && !range[..slash].ContainsAnyExcept(Token) && !range[(slash + 1)..].ContainsAnyExcept(Token));
    }
}
