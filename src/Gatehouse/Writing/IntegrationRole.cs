namespace Gatehouse;

/// <summary>Writes the role that API Gateway takes on to call a service.</summary>
internal static class IntegrationRole
{
    public const string PolicyName = "Integration";

    /// <summary>The role is named by what it may do, so that it keeps its id wherever it is used.</summary>
    public static string IdSuffix(ValueList<RoleGrant> grants, Func<TemplateText, TemplateText> resolve)
    {
        var action = grants[0].Actions[0].ToString();
        var name = string.Concat(action.Where(char.IsAsciiLetterOrDigit));
        var text = string.Join('|', grants.Select(grant =>
            string.Join(',', grant.Actions.Select(resolve)) + ">" + string.Join(',', grant.Resources.Select(resolve))));
        return "May" + char.ToUpperInvariant(name[0]) + name[1..] + LogicalIds.Hash(text, 6);
    }

    public static TemplateMap Properties(ValueList<RoleGrant> grants) => new MapBuilder()
        .Add("AssumeRolePolicyDocument", Document(new MapBuilder()
            .Add("Effect", "Allow")
            .Add("Principal", new TemplateMap([new("Service", "apigateway.amazonaws.com")]))
            .Add("Action", "sts:AssumeRole")
            .ToMap()))
        .Add("Policies", new TemplateList(
        [
            new MapBuilder()
                .Add("PolicyName", PolicyName)
                .Add("PolicyDocument", Document([.. grants.Select(Statement)]))
                .ToMap(),
        ]))
        .ToMap();

    private static TemplateValue Statement(RoleGrant grant) => new MapBuilder()
        .Add("Effect", "Allow")
        .Add("Action", OneOrMore(grant.Actions))
        .Add("Resource", OneOrMore(grant.Resources))
        .ToMap();

    private static TemplateValue OneOrMore(ValueList<TemplateText> values) => values is [var only] ? only : values;

    private static TemplateMap Document(params ValueList<TemplateValue> statements) => new MapBuilder()
        .Add("Version", "2012-10-17")
        .Add("Statement", new TemplateList(statements))
        .ToMap();
}
