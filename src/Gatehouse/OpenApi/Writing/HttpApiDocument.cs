using Gatehouse.Rules;

namespace Gatehouse.OpenApi;

/// <summary>Writes HTTP APIs as OpenAPI documents that stand by themselves.</summary>
public static class HttpApiDocument
{
    /// <summary>The API as an OpenAPI 3.0 document with API Gateway's extensions, and what was found in writing.</summary>
    /// <param name="api">The API.</param>
    /// <param name="options">How; null for the defaults.</param>
    public static WrittenDocument WriteOpenApi(this HttpApi api, WriterOptions? options = null)
    {
        var diagnostics = new DiagnosticBag();
        HttpRules.Check(api, diagnostics);
        if (diagnostics.HasErrors)
        {
            return new(TemplateMap.Empty, diagnostics.ToImmutable());
        }

        var context = new WriterContext(api.Name, options ?? new(), diagnostics);
        var document = context.Finish(HttpDocument.Write(api.Expand(), context));
        return new(diagnostics.HasErrors ? TemplateMap.Empty : document, diagnostics.ToImmutable());
    }
}
