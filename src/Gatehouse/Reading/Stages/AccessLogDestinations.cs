using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Finds access logs that go to the name of a log group, which <c>Ref</c> gives, where AWS takes its ARN.</summary>
internal static class AccessLogDestinations
{
    private static readonly string[] StageTypes = ["AWS::ApiGateway::Stage", "AWS::ApiGatewayV2::Stage"];
    private static readonly string[] Settings = ["AccessLogSetting", "AccessLogSettings"];

    public static void Check(ReadingContext context)
    {
        foreach (var stage in context.Template.Resources.Where(resource => StageTypes.Contains(resource.Type)))
        {
            foreach (var setting in Settings)
            {
                if (stage.Properties[setting] is TemplateMap map
                    && map["DestinationArn"] is TemplateString { Text.Parts: [ReferencePart reference] }
                    && context.Template.Find(reference.Name) is { Type: "AWS::Logs::LogGroup" })
                {
                    context.Refusals.Add(DiagnosticCatalogue.LogGroupNotArn.At(
                        stage.At($"/Properties/{setting}/DestinationArn"), stage.LogicalId, reference.Name));
                }
            }
        }
    }
}
