using Gatehouse.CloudFormation;

namespace Gatehouse.Tests.CloudFormation;

/// <summary>Short ways to a template in a test.</summary>
internal static class Templates
{
    public static EvaluatedTemplate Evaluate(string text, params (string Name, string Value)[] parameters) =>
        TemplateEvaluator.Evaluate(TemplateDocument.Parse(text, "template"), new TemplateOptions
        {
            Parameters = parameters.Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value)).ToValueMap(),
        });

    /// <summary>A template with one resource <c>It</c> whose property <c>P</c> is given in YAML, beside some sections.</summary>
    public static EvaluatedTemplate WithProperty(string yaml, string sections = "") => Evaluate($$"""
        {{sections.ReplaceLineEndings("\n        ").Replace("        ", "", StringComparison.Ordinal)}}
        Resources:
          Queue: { Type: AWS::SQS::Queue }
          Fn: { Type: AWS::Lambda::Function }
          It:
            Type: AWS::Test::It
            Properties:
              P: {{yaml}}
        """.ReplaceLineEndings("\n"));

    public static TemplateValue? Property(string yaml, string sections = "")
    {
        var template = WithProperty(yaml, sections);
        Assert.Empty(template.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return template.Find("It")!.Properties["P"];
    }

    public static string[] Codes(EvaluatedTemplate template) => [.. template.Diagnostics.Select(diagnostic => diagnostic.Code)];
}
