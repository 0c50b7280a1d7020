namespace Gatehouse.Local.Rest;

/// <summary>Makes the event of a proxy integration.</summary>
internal sealed class LambdaEventStep : RestStep
{
    public override string Name => MapRequestStep.Name;

    public static RestStep For(RouteBuild route)
    {
        if (LambdaMethod.Check(route) is { } wrongMethod)
        {
            return new FailingStep(MapRequestStep.Name, wrongMethod);
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
