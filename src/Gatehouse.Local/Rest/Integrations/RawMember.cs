namespace Gatehouse.Local.Rest;

/// <summary>Members of an integration that stand beside its properties and win over them.</summary>
internal static class RawMember
{
    /// <summary>A member as text; null when it is not there.</summary>
    public static string? Text(RouteBuild route, string name) =>
        route.Route.Integration.Raw.TryGetValue(name, out var value) && value is TemplateString text ? route.Resolve(text.Text) : null;

    /// <summary>The names and texts of a member that is a map.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Map(RouteBuild route, string name)
    {
        if (route.Route.Integration.Raw.TryGetValue(name, out var value) && value is TemplateMap map)
        {
            foreach (var (key, member) in map.Members)
            {
                if (member is TemplateString text)
                {
                    yield return new(key, route.Resolve(text.Text));
                }
            }
        }
    }
}
