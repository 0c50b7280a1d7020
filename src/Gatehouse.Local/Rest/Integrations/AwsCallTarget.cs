namespace Gatehouse.Local.Rest;

/// <summary>What an integration calls of AWS.</summary>
internal sealed record AwsCallTarget
{
    public required string ServiceName { get; init; }

    public required AwsService Service { get; init; }

    public required string Region { get; init; }

    /// <summary>What stands before the host name, such as the bucket.</summary>
    public string? Subdomain { get; init; }

    /// <summary>The method; null for the client's own.</summary>
    public string? Method { get; init; }

    /// <summary>The action; null when a path is called.</summary>
    public string? Action { get; init; }

    /// <summary>Path and query below the endpoint, with <c>{name}</c> for variables.</summary>
    public required string Path { get; init; }

    public static AwsCallTarget Of(RouteBuild route, AwsIntegration integration)
    {
        var target = Of(
            route.Stage.ResolveWithVariables(integration.Service),
            route.Stage.ResolveWithVariables(integration.Region),
            integration.Call is AwsAction,
            route.Stage.ResolveWithVariables(integration.Call is AwsAction action ? action.Name : ((AwsPath)integration.Call).Path));
        return target with
        {
            Subdomain = integration.Subdomain is { } subdomain ? route.Stage.ResolveWithVariables(subdomain) : null,
            Method = integration.Method == RouteMethod.Any ? null : integration.Method.Name(),
        };
    }

    /// <summary>The target of <c>arn:aws:apigateway:{region}:{service}:{action|path}/{what}</c>.</summary>
    public static AwsCallTarget Of(RouteBuild route, AwsProxy proxy)
    {
        var parts = route.Stage.ResolveWithVariables(proxy.Uri).Split(':', 6);
        var call = parts.Length == 6 ? parts[5] : "";
        var slash = call.IndexOf('/', StringComparison.Ordinal);
        var dot = parts.Length == 6 ? parts[4].LastIndexOf('.') : -1;
        var target = Of(
            parts.Length == 6 ? parts[4][(dot + 1)..] : "",
            parts.Length == 6 ? parts[3] : route.Options.Region,
            call.StartsWith("action/", StringComparison.Ordinal),
            slash < 0 ? "" : call[(slash + 1)..]);
        return target with { Subdomain = dot < 0 ? null : parts[4][..dot], Method = "POST" };
    }

    private static AwsCallTarget Of(string service, string region, bool isAction, string what)
    {
        var known = AwsServices.Find(service);
        if (!isAction)
        {
            return new() { ServiceName = service, Service = known, Region = region, Path = "/" + what.TrimStart('/') };
        }

        var ampersand = what.IndexOf('&', StringComparison.Ordinal);
        var action = ampersand < 0 ? what : what[..ampersand];
        var rest = ampersand < 0 ? "" : what[ampersand..];
        var query = known.Version is { } version ? $"?Action={action}&Version={version}{rest}" : rest.Length == 0 ? "" : "?" + rest[1..];
        return new() { ServiceName = service, Service = known, Region = region, Action = action, Path = "/" + query };
    }
}
