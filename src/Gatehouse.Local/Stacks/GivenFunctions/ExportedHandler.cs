using System.Text.RegularExpressions;

namespace Gatehouse.Local.Stacks;

/// <summary>Tells from a file of Node.js or Python what in it is the handler.</summary>
internal static partial class ExportedHandler
{
    private static readonly string[] NodeExtensions = [".mjs", ".js", ".cjs"];

    /// <summary>Whether a file holds code of Node.js.</summary>
    public static bool IsNode(string file) => NodeExtensions.Contains(Path.GetExtension(file), StringComparer.Ordinal);

    /// <summary>Whether a file holds code of Python.</summary>
    public static bool IsPython(string file) => Path.GetExtension(file) == ".py";

    /// <summary>The name of the export; null with what stands in the way.</summary>
    /// <param name="file">The name of the file.</param>
    /// <param name="text">What it holds.</param>
    /// <param name="problem">Why no export can be told.</param>
    public static string? Find(string file, string text, out string problem)
    {
        var isPython = IsPython(file);
        string[] usual = isPython ? ["lambda_handler", "handler"] : ["handler"];
        var exports = isPython ? Names(PythonName(), text) : [.. Names(NodeName(), text).Union(NodeLists(text))];
        problem = "";
        if (usual.FirstOrDefault(exports.Contains) is { } found)
        {
            return found;
        }

        // What a module passes on cannot be seen here; bundlers write it in many ways.
        if (!isPython && PassesOn().IsMatch(text) && text.Contains("handler", StringComparison.Ordinal))
        {
            return "handler";
        }

        var functions = isPython ? Names(PythonFunction(), text) : exports;
        if (functions is [var only])
        {
            return only;
        }

        problem = $"{file} {(functions.Length == 0 ? "has none" : $"has {string.Join(", ", functions)}, but none")} named {string.Join(" or ", usual)}";
        return null;
    }

    private static string[] Names(Regex form, string text) => [.. form.Matches(text).Select(static match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal)];

    /// <summary>What <c>export { a, b as c }</c> and <c>module.exports = { a, b: c }</c> list.</summary>
    private static IEnumerable<string> NodeLists(string text) => NodeList().Matches(text)
        .SelectMany(static list => list.Groups["list"].Value.Split(','))
        .Select(static item => Item().Match(item))
        .Where(static item => item.Success)
        .Select(static item => item.Groups["name"].Value);

    [GeneratedRegex(@"^\s*(?:module\.)?exports\.(?<name>[A-Za-z_$][\w$]*)\s*=[^=]|^\s*export\s+(?:async\s+)?(?:function\s*\*?|const|let|var|class)\s*(?<name>[A-Za-z_$][\w$]*)", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NodeName();

    [GeneratedRegex(@"(?:\bexports\s*=|\bexport)\s*\{(?<list>[^{}]*)\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NodeList();

    [GeneratedRegex(@"\bas\s+(?<name>[A-Za-z_$][\w$]*)\s*$|^\s*(?<name>[A-Za-z_$][\w$]*)\s*(:|$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    [GeneratedRegex(@"\bmodule\.exports\s*=|\bexport\s*\*|__export|defineProperty\(\s*exports|exports\[", RegexOptions.CultureInvariant)]
    private static partial Regex PassesOn();

    [GeneratedRegex(@"^(?:async\s+)?def\s+(?<name>\w+)\s*\(|^(?<name>\w+)\s*(?::[^=\n]+)?=[^=]|^from\s+\S+\s+import\s+(?:.*\W)?(?<name>lambda_handler|handler)\b", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PythonName();

    [GeneratedRegex(@"^(?:async\s+)?def\s+(?<name>[A-Za-z]\w*)\s*\(\s*\w+[^,()]*,\s*\w+[^,()]*,?\s*\)", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PythonFunction();
}
