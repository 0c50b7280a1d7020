using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Names of stages, which are written as text or as a reference to the stage, whose <c>Ref</c> is its name.</summary>
internal static class StageNames
{
    private static readonly string[] StageTypes = ["AWS::ApiGateway::Stage", "AWS::ApiGatewayV2::Stage"];

    public static string? Read(ReadingContext context, PropertyReader reader, string property)
    {
        if (context.Target(reader.Text(property)) is { } target
            && context.Template.Find(target) is { } stage
            && StageTypes.Contains(stage.Type))
        {
            return context.Reader(stage).Literal("StageName");
        }

        return reader.Literal(property);
    }

    /// <summary>As it is written where it refers to a stage of another template.</summary>
    public static TemplateText? ReadText(ReadingContext context, PropertyReader reader, string property) =>
        reader.Text(property) is { Literal: null } text && context.Target(text) is null ? text : Read(context, reader, property);
}
