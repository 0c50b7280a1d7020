namespace Gatehouse.Rules;

/// <summary>A stage shows a version of the documentation that this definition keeps.</summary>
internal sealed class DocumentationVersionRule : IRule<RestApi>
{
    public void Check(RestApi api, DiagnosticBag diagnostics)
    {
        foreach (var stage in api.Stages)
        {
            if (stage.DocumentationVersion is { } version && version != api.DocumentationVersion)
            {
                diagnostics.Add(DiagnosticCatalogue.OtherDocumentationVersion.At(stage.Origin.Within(api.Origin), stage.Name, version));
            }
        }
    }
}
