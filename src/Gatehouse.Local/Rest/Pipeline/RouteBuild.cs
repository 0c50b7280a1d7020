namespace Gatehouse.Local.Rest;

/// <summary>What the steps of one route are compiled from.</summary>
/// <param name="Stage">The stage that the route is compiled for.</param>
/// <param name="Route">The route as a value.</param>
/// <param name="Compiled">The route that is being compiled.</param>
internal sealed record RouteBuild(StageBuild Stage, RestRoute Route, CompiledRoute Compiled)
{
    public RestApi Api => Stage.Api;

    public RestGatewayOptions Options => Stage.Options;

    /// <summary>How the route is protected: by itself, or as the API's default says.</summary>
    public RestAuthorization Authorization => Route.Authorization ?? Api.DefaultAuthorization ?? RestAuthorization.None;

    public string Resolve(TemplateText text) => Stage.Resolve(text);

    public void Report(DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments) =>
        Stage.Diagnostics.Add(descriptor.At(Route.Origin.Location, arguments));
}
