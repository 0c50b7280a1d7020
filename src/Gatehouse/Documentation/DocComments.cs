using System.Collections.Frozen;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Gatehouse;

/// <summary>The doc comments of an assembly, as the compiler writes them to a file of XML.</summary>
/// <remarks>The project needs the property <c>GenerateDocumentationFile</c>.</remarks>
public sealed partial class DocComments
{
    private readonly FrozenDictionary<string, XElement> _members;

    private DocComments(XDocument document) => _members = document.Descendants("member")
        .Where(member => member.Attribute("name") is not null)
        .GroupBy(member => member.Attribute("name")!.Value)
        .ToFrozenDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    /// <summary>The comments of the assembly that holds a type; the file lies beside it.</summary>
    /// <typeparam name="T">A type of the assembly.</typeparam>
    /// <exception cref="FileNotFoundException">The project does not write its comments to a file.</exception>
    public static DocComments Of<T>()
    {
        var assembly = typeof(T).Assembly;
        var path = Path.Combine(AppContext.BaseDirectory, assembly.GetName().Name + ".xml");
        return File.Exists(path)
            ? Parse(File.ReadAllText(path))
            : throw new FileNotFoundException($"There is no '{path}': set GenerateDocumentationFile in the project of {assembly.GetName().Name}.", path);
    }

    /// <summary>The comments of a file that the compiler wrote.</summary>
    /// <param name="xml">The content of the file.</param>
    /// <exception cref="System.Xml.XmlException">The text is not XML.</exception>
    public static DocComments Parse(string xml) => new(XDocument.Parse(xml));

    /// <summary>The summary of a type in one line; null where it has none.</summary>
    public string? Summary(Type type) => Line(Find("T:" + Name(type))?.Element("summary"));

    /// <summary>The summary of a property in one line, or what the record says of its parameter; null where it has none.</summary>
    public string? Summary(PropertyInfo property) =>
        Line(Find($"P:{Name(property.DeclaringType!)}.{property.Name}")?.Element("summary"))
        ?? Line(Find("T:" + Name(property.DeclaringType!))?.Elements("param").FirstOrDefault(parameter => parameter.Attribute("name")?.Value == property.Name));

    private static string Name(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    /// <summary>The text of a comment; what it refers to stands in it by its last name.</summary>
    private static string? Line(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        return Blanks().Replace(Text(element), " ").Trim() is { Length: > 0 } line ? line : null;
    }

    private static string Text(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText part => part.Value,
        XElement { IsEmpty: true } reference when (reference.Attribute("cref") ?? reference.Attribute("langword") ?? reference.Attribute("name") ?? reference.Attribute("href")) is { } target => Short(target),
        XElement { Name.LocalName: "see" or "a" or "c" or "i" or "b" or "em" or "strong" } inner => Text(inner),

        // Paragraphs, items of lists and the like are not one word with what stands beside them.
        XElement inner => $" {Text(inner)} ",
        _ => "",
    }));

    /// <summary>The name of what is referred to: of <c>M:Shop.Order.Add(System.Int32)</c> that is <c>Add</c>.</summary>
    private static string Short(XAttribute target) =>
        target.Name.LocalName == "cref" ? target.Value.Split('(')[0].Split('.', ':')[^1].Split('`')[0] : target.Value;

    private XElement? Find(string id) => _members.GetValueOrDefault(id);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
