using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Lists the operations of a document.</summary>
internal static class OpenApiOperations
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch"];

    /// <summary>Every operation with its path, its method, and the path item that holds it.</summary>
    public static IEnumerable<(string Path, RouteMethod Method, PropertyReader Operation, PropertyReader Item)> Of(OpenApiDocument document)
    {
        if (document.Root.Object("paths") is not { } paths)
        {
            yield break;
        }

        foreach (var (path, written) in paths.Map.Members.Where(member => IsPath(paths, member)).Select(member => (member.Key, paths.Object(member.Key)!)))
        {
            if (document.Follow(written) is not { } item)
            {
                continue;
            }

            OpenApiMembers.Unknown(item, OpenApiMembers.PathItem);
            item.Ignore("servers");
            if (item.Has("trace"))
            {
                item.Ignore("trace");
                document.Diagnostics.Add(DiagnosticCatalogue.IgnoredByImport.At(item.At("trace"), $"TRACE {path}"));
            }

            foreach (var (name, _) in item.Map.Members)
            {
                if (Methods.Contains(name, StringComparer.OrdinalIgnoreCase) && item.Object(name) is { } operation)
                {
                    RouteMethods.TryParse(name, out var method);
                    yield return (path, method, operation, item);
                }
                else if (name == "x-amazon-apigateway-any-method" && item.Object(name) is { } any)
                {
                    yield return (path, RouteMethod.Any, any, item);
                }
            }
        }
    }

    private static bool IsPath(PropertyReader paths, KeyValuePair<string, TemplateValue> member)
    {
        if (member.Key.StartsWith("x-", StringComparison.Ordinal) || member.Value is not TemplateMap)
        {
            paths.Ignore(member.Key);
            return false;
        }

        return true;
    }
}
