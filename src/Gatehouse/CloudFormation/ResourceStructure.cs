namespace Gatehouse.CloudFormation;

/// <summary>Checks the attributes that every resource has.</summary>
/// <remarks>See https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-product-attribute-reference.html.</remarks>
internal static class ResourceStructure
{
    private static readonly string[] Attributes =
    [
        "Type", "Properties", "DependsOn", "Condition", "Metadata", "DeletionPolicy", "UpdateReplacePolicy", "CreationPolicy", "UpdatePolicy", "Version",
    ];

    public static void Check(TemplateDocument document, string logicalId, TemplateValue value, bool sam, DiagnosticBag bag)
    {
        var pointer = "/Resources/" + JsonPointer.Escape(logicalId);
        if (TemplateStructure.IsMacro(logicalId))
        {
            return;
        }

        if (value is not TemplateMap resource)
        {
            bag.Add(DiagnosticCatalogue.ResourceNotAMap.At(document.LocationOf(pointer), logicalId, Excerpt.Of(value)));
            return;
        }

        if (!logicalId.All(char.IsAsciiLetterOrDigit) || logicalId.Length > 255)
        {
            bag.Add(DiagnosticCatalogue.LogicalIdNotAlphanumeric.At(document.LocationOf(pointer), logicalId));
        }

        if (resource["Type"] is not TemplateString { Text.Literal.Length: > 0 })
        {
            bag.Add(DiagnosticCatalogue.ResourceWithoutType.At(document.LocationOf(pointer + "/Type"), logicalId));
        }

        if (resource["Properties"] is { } properties and not (TemplateMap or TemplateNull))
        {
            bag.Add(DiagnosticCatalogue.SectionNotAMap.At(document.LocationOf(pointer + "/Properties"), "Properties", Excerpt.Of(properties)));
        }

        foreach (var (name, _) in resource.Members)
        {
            if (!Attributes.Contains(name) && !TemplateStructure.IsMacro(name) && !sam)
            {
                bag.Add(DiagnosticCatalogue.UnknownResourceAttribute.At(
                    document.LocationOf($"{pointer}/{JsonPointer.Escape(name)}"), name, logicalId, NearestName.Hint(name, Attributes)));
            }
        }
    }
}
