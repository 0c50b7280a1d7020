using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>An OpenAPI 3.0 or Swagger 2.0 document; hides where the two keep the same things.</summary>
internal sealed class OpenApiDocument
{
    private OpenApiDocument(TemplateMap root, Func<string, DiagnosticLocation> locate, DiagnosticBag diagnostics, TemplateOptions? options)
    {
        Root = new(root, locate, "the OpenAPI document", diagnostics, options);
        IsSwagger = root["swagger"] is not null;
    }

    /// <summary>The members of the document's root.</summary>
    public PropertyReader Root { get; }

    /// <summary>Whether the document is Swagger 2.0; else it is OpenAPI 3.</summary>
    public bool IsSwagger { get; }

    public DiagnosticBag Diagnostics => Root.Diagnostics;

    public PropertyReader? Schemas => IsSwagger ? Root.Object("definitions") : Component("schemas");

    public PropertyReader? SecuritySchemes => IsSwagger ? Root.Object("securityDefinitions") : Component("securitySchemes");

    /// <summary>The body of an API in a template.</summary>
    public static OpenApiDocument Inline(TemplateMap body, EvaluatedResource resource, DiagnosticBag diagnostics) =>
        new(SymbolicText.OfBody(body), pointer => resource.At("/Properties/Body" + pointer), diagnostics, resource.Options);

    /// <summary>A document of its own; null, with diagnostics, when it is neither JSON nor YAML.</summary>
    public static OpenApiDocument? Parse(string text, string? path, DiagnosticBag diagnostics)
    {
        var document = TemplateDocument.ParseFragment(text, path);
        diagnostics.AddRange(document.Diagnostics.Where(diagnostic => diagnostic.Code != DiagnosticCatalogue.NullInTemplate.Code));
        return document.Root.Members.IsEmpty
            ? null
            : new((TemplateMap)SymbolicText.OfDocument(document.Root), document.LocationOf, diagnostics, null);
    }

    /// <summary>Checks the version that the document says it is of; reports one that cannot be imported.</summary>
    public bool IsImportable(bool swagger)
    {
        var version = Root.Literal("swagger") ?? Root.Literal("openapi");
        if (version is null)
        {
            Diagnostics.Add(DiagnosticCatalogue.NotOpenApi.At(Root.Location));
            return false;
        }

        // Versions written as numbers have lost their last zero.
        if (IsSwagger ? swagger && version is "2" or "2.0" : version is "3" or "3.0" || version.StartsWith("3.0.", StringComparison.Ordinal))
        {
            return true;
        }

        Diagnostics.Add(DiagnosticCatalogue.OpenApiVersion.At(Root.Location, version, swagger ? "Swagger 2.0 and OpenAPI 3.0" : "OpenAPI 3.0"));
        return false;
    }

    public PropertyReader? Component(string kind) => Root.Object("components")?.Object(kind);

    /// <summary>The map itself, or the one that its <c>$ref</c> leads to; null, with a diagnostic, when that does not exist.</summary>
    public PropertyReader? Follow(PropertyReader reader)
    {
        var at = reader;
        for (var depth = 0; depth < 32 && at.Literal("$ref") is { } reference; depth++)
        {
            if (Find(reference) is not { } target)
            {
                Diagnostics.Add(DiagnosticCatalogue.ReferenceNotFound.At(at.At("$ref"), reference));
                return null;
            }

            at = target;
        }

        return at;
    }

    private PropertyReader? Find(string reference)
    {
        if (!reference.StartsWith("#/", StringComparison.Ordinal))
        {
            return null;
        }

        var at = Root;
        foreach (var segment in reference[2..].Split('/'))
        {
            if (at.Object(JsonPointer.Unescape(segment)) is not { } next)
            {
                return null;
            }

            at = next;
        }

        return at;
    }
}
