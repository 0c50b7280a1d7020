namespace Gatehouse.CloudFormation;

/// <summary>Recognises templates of the Serverless Application Model, which CloudFormation turns into others before it reads them.</summary>
internal static class SamTemplate
{
    private const string TypePrefix = "AWS::Serverless::";

    public static bool IsSam(TemplateMap root) =>
        NamesTransform(root["Transform"]) || (root["Resources"] is TemplateMap resources && resources.Members.Any(resource => IsSamResource(resource.Value)));

    /// <summary>The one diagnostic that such a template gets.</summary>
    public static Diagnostic Refuse(TemplateDocument document)
    {
        var types = document.Root["Resources"] is TemplateMap resources
            ? resources.Members.Where(resource => IsSamResource(resource.Value)).Select(resource => resource.Key).ToArray()
            : [];
        var place = document.Root["Transform"] is null && types.Length > 0 ? $"/Resources/{JsonPointer.Escape(types[0])}/Type" : "/Transform";
        return DiagnosticCatalogue.SamTemplate.At(
            document.LocationOf(place), types.Length == 0 ? "the transform is AWS::Serverless" : "of AWS::Serverless:: are " + string.Join(", ", types.Take(5)));
    }

    private static bool NamesTransform(TemplateValue? transform) => transform switch
    {
        TemplateString { Text.Literal: { } name } => name.StartsWith("AWS::Serverless-", StringComparison.Ordinal),
        TemplateList list => list.Items.Any(NamesTransform),
        _ => false,
    };

    private static bool IsSamResource(TemplateValue resource) =>
        resource is TemplateMap map
        && map["Type"] is TemplateString { Text.Literal: { } type }
        && type.StartsWith(TypePrefix, StringComparison.Ordinal);
}
