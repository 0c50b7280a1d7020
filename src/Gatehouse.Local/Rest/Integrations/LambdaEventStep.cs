namespace Gatehouse.Local.Rest;

/// <summary>Makes the event of a proxy integration.</summary>
internal sealed class LambdaEventStep : RestStep
{
    public override string Name => MapRequestStep.Name;

    public static RestStep For(RouteBuild route)
    {
        if (RawMember.Text(route, "httpMethod") is { } method && !method.Equals("POST", StringComparison.OrdinalIgnoreCase))
        {
            route.Report(RestDiagnostics.LambdaNeedsPost, route.Route.Key, method);
            return new FailingStep(MapRequestStep.Name, RestFailure.Configuration("Unable to invoke the function with " + method));
        }

        var headers = RawMember.Map(route, "requestParameters")
            .Select(mapping => mapping.Key)
            .Where(target => target.StartsWith("integration.request.header.", StringComparison.Ordinal))
            .Select(target => target["integration.request.header.".Length..]);
        return ForbiddenHeaders.Check(route, headers, isAws: true) is { } failure
            ? new FailingStep(MapRequestStep.Name, failure)
            : new LambdaEventStep();
    }

    public override ValueTask RunAsync(RestContext context)
    {
        context.Call = new() { Body = LambdaEvent.OfRequest(context) };
        return ValueTask.CompletedTask;
    }
}
