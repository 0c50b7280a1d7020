using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Finds the integration that a route of an HTTP or WebSocket API names as <c>integrations/{id}</c>.</summary>
internal static class RouteTargets
{
    /// <summary>The properties of the integration; null, with a diagnostic, where there is none.</summary>
    public static PropertyReader? Find(ReadingContext context, PropertyReader route, string key)
    {
        var target = route.Text("Target");
        if (context.Target(target?.WithoutStart("integrations/")) is { } id
            && context.Template.Find(id) is { Type: "AWS::ApiGatewayV2::Integration" } integration)
        {
            return context.Reader(integration);
        }

        context.Diagnostics.Add(target is null
            ? DiagnosticCatalogue.RouteWithoutIntegration.At(route.Location, key)
            : target.WithoutStart("integrations/") is null
                ? DiagnosticCatalogue.TargetMalformed.At(route.At("Target"), target, key)
                : DiagnosticCatalogue.TargetNotFound.At(route.At("Target"), target, key));
        return null;
    }
}
