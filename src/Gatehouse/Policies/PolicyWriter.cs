namespace Gatehouse;

/// <summary>Writes policy statements as a policy document.</summary>
internal static class PolicyWriter
{
    public static TemplateMap Write(ValueList<PolicyStatement> statements) => new MapBuilder()
        .Add("Version", "2012-10-17")
        .Add("Statement", new TemplateList(statements.Select(Statement).ToValueList()))
        .ToMap();

    private static TemplateValue Statement(PolicyStatement statement) => new MapBuilder()
        .Add("Sid", statement.Sid)
        .Add("Effect", statement.Effect.ToString())
        .Add(statement.NotPrincipals ? "NotPrincipal" : "Principal", Principals(statement.Principals))
        .Add(statement.NotActions ? "NotAction" : "Action", OneOrMore(statement.Actions))
        .Add(statement.NotResources ? "NotResource" : "Resource", OneOrMore(statement.Resources))
        .AddMap(
            "Condition",
            statement.Conditions.GroupBy(condition => condition.Operator).Select(group => KeyValuePair.Create(group.Key.Name, group)),
            group => new TemplateMap(group.Select(condition => KeyValuePair.Create(condition.Key.Name, OneOrMore(condition.Values)))))
        .ToMap();

    private static TemplateValue Principals(ValueList<PolicyPrincipal> principals) =>
        principals is [{ Type: PolicyPrincipalType.Everyone }]
            ? "*"
            : new TemplateMap(principals
                .GroupBy(principal => principal.Type)
                .Select(type => KeyValuePair.Create(type.Key.Name(), OneOrMore(type.Select(principal => principal.Id).ToValueList()))));

    private static TemplateValue OneOrMore(ValueList<TemplateText> values) => values is [var only] ? only : values;
}
