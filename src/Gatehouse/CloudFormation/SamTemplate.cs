namespace Gatehouse.CloudFormation;

/// <summary>Recognises templates of the Serverless Application Model, which CloudFormation turns into others before it reads them.</summary>
internal static class SamTemplate
{
    private const string TypePrefix = "AWS::Serverless::";

    public static bool IsSam(TemplateMap root) =>
        NamesTransform(root["Transform"]) || (root["Resources"] is TemplateMap resources && resources.Members.Any(resource => IsSamResource(resource.Value)));

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
