namespace Gatehouse.Local;

/// <summary>A route as the landing page lists it.</summary>
/// <param name="Key">The route key, such as <c>GET /pets</c> or <c>$connect</c>.</param>
/// <param name="Target">What it calls.</param>
internal sealed record ServedRoute(string Key, string Target);
