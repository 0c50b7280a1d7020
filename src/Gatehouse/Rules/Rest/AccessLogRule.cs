namespace Gatehouse.Rules;

/// <summary>A line of an access log says to which request it belongs, and goes where API Gateway can write.</summary>
internal sealed class AccessLogRule : IRule<RestApi>
{
    public void Check(RestApi api, DiagnosticBag diagnostics)
    {
        foreach (var stage in api.Stages)
        {
            AccessLogVariables.Rest.Check(stage.Name, stage.AccessLog, stage.Origin.Within(api.Origin), diagnostics);
            var format = stage.AccessLog?.Format.Text.Literal;
            if (format?.AsSpan().TrimEnd("\r\n").ContainsAny('\r', '\n') == true)
            {
                diagnostics.Add(DiagnosticCatalogue.AccessLogOfSeveralLines.At(stage.Origin.Within(api.Origin), stage.Name));
            }

            if (format is not null
                && !format.Contains("$context.requestId", StringComparison.Ordinal)
                && !format.Contains("$context.extendedRequestId", StringComparison.Ordinal))
            {
                diagnostics.Add(DiagnosticCatalogue.AccessLogWithoutRequestId.At(stage.Origin.Within(api.Origin), stage.Name));
            }

            if (stage.AccessLog is { LogGroup: null, Destination: var destination } && !IsDestination(destination))
            {
                diagnostics.Add(DiagnosticCatalogue.BadAccessLogDestination.At(stage.Origin.Within(api.Origin), stage.Name, destination));
            }
        }
    }

    private static bool IsDestination(TemplateText destination) => destination.Literal is not { } arn || arn.Split(':', 6) switch
    {
        ["arn", _, "logs", _, _, var group] => group.StartsWith("log-group:", StringComparison.Ordinal),
        ["arn", _, "firehose", _, _, var stream] => stream.StartsWith("deliverystream/amazon-apigateway-", StringComparison.Ordinal),
        _ => false,
    };
}
