using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Reads a role that only API Gateway can take on, and that holds nothing but inline statements that allow.</summary>
internal static class IntegrationRoleReader
{
    /// <summary>What the role grants; null when it is of another kind.</summary>
    public static ValueList<RoleGrant>? Read(EvaluatedResource role)
    {
        var properties = role.Properties;
        if (properties.Members.Any(member => member.Key is not ("AssumeRolePolicyDocument" or "Policies"))
            || !IsForApiGateway(properties["AssumeRolePolicyDocument"])
            || properties["Policies"] is not TemplateList { Items.Count: > 0 } policies)
        {
            return null;
        }

        var grants = new List<RoleGrant>();
        foreach (var policy in policies.Items)
        {
            foreach (var statement in Statements((policy as TemplateMap)?["PolicyDocument"]))
            {
                if (Grant(statement) is not { } grant)
                {
                    return null;
                }

                grants.Add(grant);
            }
        }

        return grants.Count == 0 ? null : grants.ToValueList();
    }

    private static bool IsForApiGateway(TemplateValue? document) =>
        Statements(document).ToList() is [TemplateMap statement]
        && statement.Members.All(member => member.Key is "Effect" or "Principal" or "Action" or "Sid")
        && Literal(statement["Effect"]) == "Allow"
        && Texts(statement["Action"]) is [{ Literal: "sts:AssumeRole" }]
        && statement["Principal"] is TemplateMap { Members: [{ Key: "Service" } service] }
        && Texts(service.Value) is [{ Literal: "apigateway.amazonaws.com" }];

    private static RoleGrant? Grant(TemplateValue statement) =>
        statement is TemplateMap map
        && map.Members.All(member => member.Key is "Effect" or "Action" or "Resource" or "Sid")
        && Literal(map["Effect"]) == "Allow"
        && Texts(map["Action"]) is { Count: > 0 } actions
        && Texts(map["Resource"]) is { Count: > 0 } resources
            ? new(actions, resources)
            : null;

    private static IEnumerable<TemplateValue> Statements(TemplateValue? document) => (document as TemplateMap)?["Statement"] switch
    {
        TemplateList list => list.Items,
        { } single => [single],
        null => [],
    };

    private static ValueList<TemplateText>? Texts(TemplateValue? value) => value switch
    {
        TemplateString text => [text.Text],
        TemplateList list when list.Items.All(item => item is TemplateString) => list.Items.Select(item => ((TemplateString)item).Text).ToValueList(),
        _ => null,
    };

    private static string? Literal(TemplateValue? value) => (value as TemplateString)?.Text.Literal;
}
