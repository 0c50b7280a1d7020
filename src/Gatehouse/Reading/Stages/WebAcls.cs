using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Finds the web ACL that a <c>AWS::WAFv2::WebACLAssociation</c> puts before a stage.</summary>
internal static class WebAcls
{
    private static readonly string[] Types = ["AWS::WAFv2::WebACLAssociation", "AWS::WAFRegional::WebACLAssociation"];

    public static TemplateText? Of(ReadingContext context, string api, EvaluatedResource stage) =>
        Find(context, api, name => name.Parts is [ReferencePart reference] && reference.Name == stage.LogicalId
            || name.Literal is { } literal && literal == (stage.Properties["StageName"] as TemplateString)?.Text.Literal);

    public static TemplateText? Of(ReadingContext context, string api, string stage) => Find(context, api, name => name.Literal == stage);

    private static TemplateText? Find(ReadingContext context, string api, Func<TemplateText, bool> isStage)
    {
        foreach (var resource in Types.SelectMany(context.Template.OfType))
        {
            var reader = context.Reader(resource);
            var (guarded, acl) = (reader.Text("ResourceArn"), reader.Text(resource.Type == Types[0] ? "WebACLArn" : "WebACLId"));
            if (guarded is not null
                && guarded.TryCut("/restapis/", out _, out var rest)
                && rest.TryCut("/stages/", out var id, out var name)
                && context.Target(id) == api
                && isStage(name))
            {
                return acl;
            }
        }

        return null;
    }
}
