namespace Gatehouse.Rules;

/// <summary>Binary media types have a type and a subtype.</summary>
internal sealed class BinaryMediaTypeRule : IRule<RestApi>
{
    public void Check(RestApi api, DiagnosticBag diagnostics)
    {
        foreach (var type in api.BinaryMediaTypes.Where(type => type.Split('/') is not [{ Length: > 0 }, { Length: > 0 }]))
        {
            diagnostics.Add(DiagnosticCatalogue.BadBinaryMediaType.At(api.Origin.Location, type));
        }
    }
}
