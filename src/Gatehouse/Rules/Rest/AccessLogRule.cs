namespace Gatehouse.Rules;

/// <summary>A line of an access log says to which request it belongs.</summary>
internal sealed class AccessLogRule : IRule<RestApi>
{
    public void Check(RestApi api, DiagnosticBag diagnostics)
    {
        foreach (var stage in api.Stages)
        {
            var format = stage.AccessLog?.Format.Text.Literal;
            if (format is not null
                && !format.Contains("$context.requestId", StringComparison.Ordinal)
                && !format.Contains("$context.extendedRequestId", StringComparison.Ordinal))
            {
                diagnostics.Add(DiagnosticCatalogue.AccessLogWithoutRequestId.At(api.Origin.Location, stage.Name));
            }
        }
    }
}
