using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Finds the OpenAPI body of an API: inline, or in a file.</summary>
internal static class BodySource
{
    private const string Macro = "Fn::Transform";

    /// <summary>The body; null where the API has none, or, with a diagnostic, where it cannot be had.</summary>
    /// <param name="context">The template.</param>
    /// <param name="resource">The API.</param>
    /// <param name="isWhole">Whether all that AWS reads is in the body: false where it, or a part of it, cannot be had.</param>
    public static OpenApiDocument? Read(ReadingContext context, EvaluatedResource resource, out bool isWhole)
    {
        isWhole = true;
        var reader = context.Reader(resource);
        reader.Ignore("Body", "BodyS3Location");
        switch (resource.Properties["Body"])
        {
            case TemplateMap map when map[Macro] is not null:
                // The macro could not be run, which was reported there.
                isWhole = false;
                return OpenApiDocument.Inline(new(map.Members.Where(member => member.Key != Macro)), resource, context.Diagnostics);
            case TemplateMap map:
                return OpenApiDocument.Inline(map, resource, context.Diagnostics);
            case TemplateString { Text.Literal: { } text }:
                return OpenApiDocument.Parse(text, null, context.Diagnostics);
            case not null and not TemplateNull:
                context.Diagnostics.Add(DiagnosticCatalogue.BodyNotFound.At(reader.At("Body"), "Body"));
                isWhole = false;
                return null;
        }

        if (!reader.Has("BodyS3Location"))
        {
            return null;
        }

        var location = Location(reader);
        if (location.Literal is { Length: > 0 } path && context.Body(path) is { } content)
        {
            return OpenApiDocument.Parse(content, path, context.Diagnostics);
        }

        context.Diagnostics.Add(DiagnosticCatalogue.BodyNotFound.At(reader.At("BodyS3Location"), location));
        isWhole = false;
        return null;
    }

    private static TemplateText Location(PropertyReader reader)
    {
        if (reader.Map["BodyS3Location"] is TemplateString path)
        {
            return path.Text;
        }

        if (reader.Object("BodyS3Location") is not { } location)
        {
            return TemplateText.Empty;
        }

        location.Ignore("ETag", "Etag", "Version");
        var place = TemplateText.Concat("s3://", location.RequiredText("Bucket"), "/", location.RequiredText("Key"));
        return PseudoParameters.Fill(place, TemplateOptions.Default);
    }
}
