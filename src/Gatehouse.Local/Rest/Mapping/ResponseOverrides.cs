using System.Globalization;

namespace Gatehouse.Local.Rest;

/// <summary>Puts what templates set in <c>$context.responseOverride</c> into the answer.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-override-request-response-parameters.html.</remarks>
internal static class ResponseOverrides
{
    public static void Apply(RestContext context)
    {
        if (context.TemplateContext is not { } overrides)
        {
            return;
        }

        if (int.TryParse(OverrideText.Of(overrides.ResponseStatus), NumberStyles.None, CultureInfo.InvariantCulture, out var status) && status is >= 100 and <= 599)
        {
            context.Answer.Status = status;
        }

        foreach (var (key, value) in overrides.ResponseHeaders ?? [])
        {
            if (OverrideText.Of(key) is { Length: > 0 } name && OverrideText.Of(value) is { } text && ResponseHeaders.Name(name) is { } passed)
            {
                context.Answer.Headers.Set(passed, text);
            }
        }
    }
}
