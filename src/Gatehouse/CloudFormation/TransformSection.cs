namespace Gatehouse.CloudFormation;

/// <summary>The macros that a template asks for as a whole.</summary>
/// <remarks>See https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/transform-section-structure.html.</remarks>
internal static class TransformSection
{
    public const string LanguageExtensions = "AWS::LanguageExtensions";
    public const string Include = "AWS::Include";

    /// <summary>Macros of AWS that do not change what an API is.</summary>
    private static readonly string[] Harmless =
        [LanguageExtensions, Include, "AWS::CodeDeployBlueGreen", "AWS::SecretsManager-2020-07-23", "AWS::SecretsManager-2024-09-16", "AWS::ServiceCatalog"];

    public static ValueList<string> Names(TemplateMap root) => root["Transform"] switch
    {
        null => [],
        TemplateList list => list.Items.Select(NameOf).OfType<string>().ToValueList(),
        var single => NameOf(single) is { } name ? [name] : [],
    };

    /// <summary>Reports macros that only an AWS account can run.</summary>
    public static void Check(Evaluation evaluation)
    {
        foreach (var name in evaluation.Transforms)
        {
            if (!Harmless.Contains(name) && !SamTemplate.IsSamTransform(name))
            {
                evaluation.Report(DiagnosticCatalogue.MacroNotRun, name);
            }
        }
    }

    private static string? NameOf(TemplateValue value) => value switch
    {
        TemplateString { Text.Literal: { } name } => name,
        TemplateMap map when map["Name"] is TemplateString { Text.Literal: { } name } => name,
        _ => null,
    };
}
