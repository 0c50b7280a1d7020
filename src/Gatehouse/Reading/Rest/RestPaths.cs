using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>The paths of an API that are written as one <c>AWS::ApiGateway::Resource</c> a segment.</summary>
internal sealed class RestPaths(ReadingContext context, EvaluatedResource api)
{
    private const int Deepest = 512;

    private readonly Dictionary<string, string?> _paths = new(StringComparer.Ordinal);

    /// <summary>The path of a resource id; null, with a diagnostic, when it cannot be followed to the root.</summary>
    /// <param name="id">The id, a reference to a resource or to the root of the API.</param>
    /// <param name="location">Where the id stands.</param>
    public string? PathOf(TemplateText? id, DiagnosticLocation location) => PathOf(id, location, 0);

    private string? PathOf(TemplateText? id, DiagnosticLocation location, int depth)
    {
        if (id?.Parts is [AttributePart { Attribute: "RootResourceId" } root] && root.LogicalId == api.LogicalId)
        {
            return "/";
        }

        if (depth > Deepest
            || context.Target(id) is not { } target
            || context.Template.Find(target) is not { Type: "AWS::ApiGateway::Resource" } resource)
        {
            // A reference that leads nowhere was reported where it was evaluated, an id that is missing where it was read.
            if (id is { Parts.Length: > 0 })
            {
                context.Diagnostics.Add(DiagnosticCatalogue.PathNotFound.At(location, id));
            }

            return null;
        }

        if (!_paths.TryGetValue(target, out var path))
        {
            var reader = context.Reader(resource);
            reader.Ignore("RestApiId");
            var part = reader.RequiredLiteral("PathPart");
            if (part?.Contains('/', StringComparison.Ordinal) == true)
            {
                context.Diagnostics.Add(DiagnosticCatalogue.PathPartOfSeveral.At(reader.At("PathPart"), part));
            }

            path = PathOf(reader.RequiredText("ParentId"), reader.At("ParentId"), depth + 1) is { } parent
                ? parent.TrimEnd('/') + "/" + part
                : null;
            _paths[target] = path;
        }

        return path;
    }
}
