using Gatehouse.CloudFormation;
using Gatehouse.Reading;

namespace Gatehouse.Tests.Reading;

/// <summary>Writes an API as the text of a template, and reads that text.</summary>
internal static class RoundTrip
{
    private static readonly TemplateMap Others = (TemplateMap)TemplateValue.Parse(
        """
        {
          "Queue": {"Type": "AWS::SQS::Queue"},
          "Role": {"Type": "AWS::IAM::Role", "Properties": {}},
          "Hello": {"Type": "AWS::Lambda::Function", "Properties": {}},
          "Live": {"Type": "AWS::Lambda::Alias", "Properties": {"FunctionName": {"Ref": "Hello"}, "Name": "live"}}
        }
        """);

    public static ReadApis Of(WrittenApi written)
    {
        Assert.False(written.HasErrors, string.Join(Environment.NewLine, written.Diagnostics));
        return Of((TemplateMap)written.ToTemplate()["Resources"]!);
    }

    public static ReadApis Of(TemplateMap resources)
    {
        var template = Template(new TemplateMap(resources.Members.AddRange(Others.Members)));
        Assert.False(template.HasErrors, string.Join(Environment.NewLine, template.Diagnostics));
        var read = ApiReader.Read(template);
        Assert.False(read.HasErrors, string.Join(Environment.NewLine, read.Diagnostics));
        return read;
    }

    public static EvaluatedTemplate Template(TemplateMap resources) =>
        TemplateEvaluator.Evaluate(TemplateDocument.Parse(new TemplateMap([new("Resources", resources)]).ToJson()));
}
