namespace Gatehouse.Local.Rest;

/// <summary>Puts what a request template set in <c>$context.requestOverride</c> into the integration request.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-override-request-response-parameters.html.</remarks>
internal static class RequestOverrides
{
    public static void Apply(RestContext context, IntegrationRequest call, bool isAws)
    {
        if (context.TemplateContext is not { } overrides)
        {
            return;
        }

        foreach (var (key, value) in overrides.RequestHeaders ?? [])
        {
            if (OverrideText.Of(key) is not { Length: > 0 } name || OverrideText.Of(value) is not { } text)
            {
                continue;
            }

            if (ForbiddenHeaders.Contains(name, isAws))
            {
                context.Failure = ForbiddenHeaders.Failure(name);
                return;
            }

            call.Headers.Set(name, text);
        }

        foreach (var (key, value) in overrides.RequestPath ?? [])
        {
            if (OverrideText.Of(key) is { } name && OverrideText.Of(value) is { } text)
            {
                call.Path[name] = text;
            }
        }

        foreach (var (key, value) in overrides.RequestQuery ?? [])
        {
            if (OverrideText.Of(key) is { } name && OverrideText.Of(value) is { } text)
            {
                call.Query.RemoveAll(parameter => parameter.Name == name);
                call.Query.Add(new(name, text));
            }
        }
    }
}
