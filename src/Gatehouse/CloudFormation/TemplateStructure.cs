using System.Text;

namespace Gatehouse.CloudFormation;

/// <summary>Checks what CloudFormation asks of every template before it looks into the resources.</summary>
/// <remarks>See https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html and .../cloudformation-limits.html.</remarks>
internal static class TemplateStructure
{
    private const int MaxBytes = 1_048_576;

    private static readonly string[] Sections =
    [
        "AWSTemplateFormatVersion", "Description", "Metadata", "Parameters", "Rules", "Mappings", "Conditions", "Transform", "Resources", "Outputs", "Hooks",
    ];

    private static readonly string[] Maps = ["Metadata", "Parameters", "Rules", "Mappings", "Conditions", "Outputs", "Hooks"];

    private static readonly (string Section, int Most)[] Quotas = [("Resources", 500), ("Parameters", 200), ("Outputs", 200), ("Mappings", 200)];

    public static void Check(TemplateDocument document, DiagnosticBag bag)
    {
        var root = document.Root;
        if (root["Resources"] is not TemplateMap resources)
        {
            bag.Add(DiagnosticCatalogue.NotATemplate.At(
                document.LocationOf(root["Resources"] is null ? "" : "/Resources"),
                root.Members.IsEmpty ? "nothing" : string.Join(", ", root.Members.Take(6).Select(member => member.Key))));
            return;
        }

        if (root["AWSTemplateFormatVersion"] is { } version && Coercion.ToText(version)?.Literal is not "2010-09-09")
        {
            bag.Add(DiagnosticCatalogue.UnknownFormatVersion.At(document.LocationOf("/AWSTemplateFormatVersion"), Excerpt.Of(version)));
        }

        foreach (var name in Maps)
        {
            if (root[name] is { } section and not (TemplateMap or TemplateNull))
            {
                bag.Add(DiagnosticCatalogue.SectionNotAMap.At(document.LocationOf("/" + name), name, Excerpt.Of(section)));
            }
        }

        var sam = SamTemplate.IsSam(root);
        foreach (var (name, _) in root.Members)
        {
            if (!Sections.Contains(name) && !IsMacro(name) && !(sam && name == "Globals"))
            {
                bag.Add(DiagnosticCatalogue.UnknownSection.At(document.LocationOf("/" + JsonPointer.Escape(name)), name, NearestName.Hint(name, Sections)));
            }
        }

        CheckQuotas(document, bag);
        foreach (var (logicalId, resource) in resources.Members)
        {
            ResourceStructure.Check(document, logicalId, resource, sam, bag);
        }
    }

    /// <summary>Members with these names are replaced before the template is looked at.</summary>
    public static bool IsMacro(string name) =>
        name == "Fn::Transform" || name.StartsWith("Fn::ForEach::", StringComparison.Ordinal);

    private static void CheckQuotas(TemplateDocument document, DiagnosticBag bag)
    {
        foreach (var (section, most) in Quotas)
        {
            if (document.Root[section] is TemplateMap map && map.Members.Length > most)
            {
                bag.Add(DiagnosticCatalogue.TemplateQuotaExceeded.At(document.LocationOf("/" + section), section, map.Members.Length, most));
            }
        }

        if (document.Text.Length > MaxBytes / 3 && Encoding.UTF8.GetByteCount(document.Text) is > MaxBytes and var bytes)
        {
            bag.Add(DiagnosticCatalogue.TemplateTooLarge.At(DiagnosticLocation.InTemplate(document.Path, null, null), bytes, MaxBytes));
        }
    }
}
