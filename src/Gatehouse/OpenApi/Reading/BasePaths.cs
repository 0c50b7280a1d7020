using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>The base path of a document, and what a mode of import makes of it.</summary>
internal static class BasePaths
{
    /// <summary>What is put before each path: empty, or segments that each begin with a slash.</summary>
    public static string Prefix(OpenApiDocument document, BasePathMode mode)
    {
        var written = document.IsSwagger ? document.Root.Literal("basePath") : Server(document.Root);
        var segments = (written ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries);
        return string.Concat((mode switch
        {
            BasePathMode.Prepend => segments,
            BasePathMode.Split => segments.Skip(1),
            _ => [],
        }).Select(segment => "/" + segment));
    }

    /// <summary>A path of the document below the prefix.</summary>
    public static string Under(string prefix, string path) => prefix.Length == 0 ? path : path == "/" ? prefix : prefix + path;

    public static IReadOnlyList<PropertyReader> Servers(PropertyReader root) =>
        root.Map["servers"] is TemplateMap ? [root.Object("servers")!] : root.Objects("servers");

    private static string? Server(PropertyReader root)
    {
        string? variable = null;
        string? path = null;
        foreach (var server in Servers(root))
        {
            server.Ignore("description");
            if (server.Object("variables") is { } variables)
            {
                foreach (var (name, value) in variables.Members())
                {
                    value.IgnoreRest();
                    if (name == "basePath")
                    {
                        variable ??= value.Literal("default");
                    }
                }
            }

            path ??= PathOf(server.Text("url"));
        }

        return variable ?? path;
    }

    private static string? PathOf(TemplateText? url)
    {
        if (url?.Literal is not { } text)
        {
            return null;
        }

        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        var slash = text.IndexOf('/', scheme < 0 ? 0 : scheme + 3);
        return slash < 0 || text[slash..] == "/" || text[slash..].Contains('{', StringComparison.Ordinal) ? null : text[slash..];
    }
}
