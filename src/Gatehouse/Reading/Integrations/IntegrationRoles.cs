using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Turns the roles that were written for integrations back into what they grant.</summary>
internal static class IntegrationRoles
{
    /// <summary>The integration with grants in place of a role that is exactly the one written for them; else as it is.</summary>
    public static RestIntegration Grants(RestIntegration integration, ReadingContext context)
    {
        if (integration.Credentials?.Parts is not [AttributePart { Attribute: "Arn" } role]
            || context.Template.Find(role.LogicalId) is not { Type: "AWS::IAM::Role" } resource)
        {
            return integration;
        }

        var grants = Statements(resource).Select(Grant).ToValueList();
        return grants.Count > 0 && IntegrationRole.Properties(grants).Equals(resource.Properties)
            ? integration with { Credentials = null, Grants = grants }
            : integration;
    }

    private static IEnumerable<TemplateMap> Statements(EvaluatedResource role) =>
        role.Properties["Policies"] is TemplateList { Items: [TemplateMap policy] }
        && policy["PolicyDocument"] is TemplateMap document
        && document["Statement"] is TemplateList statements
            ? statements.Items.OfType<TemplateMap>()
            : [];

    private static RoleGrant Grant(TemplateMap statement) => new(Texts(statement["Action"]), Texts(statement["Resource"]));

    private static ValueList<TemplateText> Texts(TemplateValue? value) => value switch
    {
        TemplateString text => [text.Text],
        TemplateList list => list.Items.OfType<TemplateString>().Select(item => item.Text).ToValueList(),
        _ => [],
    };
}
