namespace Gatehouse.Rules;

/// <summary>The size from which answers are compressed is within API Gateway's limits.</summary>
internal sealed class CompressionRule : IRule<RestApi>
{
    public void Check(RestApi api, DiagnosticBag diagnostics)
    {
        if (api.MinimumCompressionSize is < 0 or > 10_485_760)
        {
            diagnostics.Add(DiagnosticCatalogue.BadCompressionSize.At(api.Origin.Location, api.MinimumCompressionSize));
        }
    }
}
