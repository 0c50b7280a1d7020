namespace Gatehouse.Rules;

/// <summary>Name and description of an API are not empty.</summary>
internal sealed class ApiNameRule : IRule<RestApi>
{
    public void Check(RestApi api, DiagnosticBag diagnostics)
    {
        if (string.IsNullOrEmpty(api.Name.Literal) && api.Name.Literal is not null)
        {
            diagnostics.Add(DiagnosticCatalogue.EmptyApiName.At(api.Origin.Location));
        }

        if (api.Description?.Literal is "")
        {
            diagnostics.Add(DiagnosticCatalogue.EmptyDescription.At(api.Origin.Location));
        }
    }
}
