namespace Gatehouse.Clients;

/// <summary>Says which requests carry bodies, and which bodies are JSON.</summary>
internal static class RequestBody
{
    public static bool MayHave(RouteMethod method) => method is RouteMethod.Any or RouteMethod.Patch or RouteMethod.Post or RouteMethod.Put;

    public static bool IsJson(string contentType)
    {
        var type = contentType.Split(';')[0].Trim();
        return type.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The JSON model of several, <c>application/json</c> first; null when none is JSON.</summary>
    public static KeyValuePair<string, Model>? Json(ValueMap<Model> models) => models
        .Where(entry => IsJson(entry.Key))
        .OrderBy(entry => entry.Key.Equals("application/json", StringComparison.OrdinalIgnoreCase) ? 0 : 1)
        .ThenBy(entry => entry.Key, StringComparer.Ordinal)
        .Select(entry => (KeyValuePair<string, Model>?)entry)
        .FirstOrDefault();
}
