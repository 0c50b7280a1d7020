using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Reads resource policies; parts of the API itself are put in the short form <c>execute-api:/stage/METHOD/path</c>.</summary>
/// <param name="api">The logical id of the API; null where there is none.</param>
internal sealed class ResourcePolicyReader(string? api)
{
    public ValueList<PolicyStatement> Read(PropertyReader? policy)
    {
        if (policy is null)
        {
            return [];
        }

        policy.Ignore("Version", "Id");
        var statements = policy.Map["Statement"] is TemplateMap ? [policy.Object("Statement")!] : policy.Objects("Statement");
        return statements.Select(Statement).ToValueList();
    }

    private PolicyStatement Statement(PropertyReader reader)
    {
        var effect = reader.Choice("Effect", ("Allow", PolicyEffect.Allow), ("Deny", PolicyEffect.Deny));
        if (!reader.Has("Effect"))
        {
            reader.RequiredText("Effect");
        }

        return new(effect ?? PolicyEffect.Deny)
        {
            Sid = reader.Literal("Sid"),
            Principals = Principals(reader, reader.Has("NotPrincipal") ? "NotPrincipal" : "Principal"),
            NotPrincipals = reader.Has("NotPrincipal"),
            Actions = Either(reader, "NotAction", "Action", "execute-api:Invoke"),
            NotActions = reader.Has("NotAction"),
            Resources = Either(reader, "NotResource", "Resource", "execute-api:/*").Select(Shorten).ToValueList(),
            NotResources = reader.Has("NotResource"),
            Conditions = reader.Object("Condition")?.Members().SelectMany(Conditions).ToValueList() ?? [],
        };
    }

    private static ValueList<TemplateText> Either(PropertyReader reader, string not, string plain, string fallback) =>
        reader.Has(not) ? reader.Texts(not) : reader.Has(plain) ? reader.Texts(plain) : [fallback];

    private static ValueList<PolicyPrincipal> Principals(PropertyReader reader, string name)
    {
        if (reader.Map[name] is not TemplateMap)
        {
            return reader.Texts(name).Select(id => id.Literal == "*" ? PolicyPrincipal.Everyone : PolicyPrincipal.Aws(id)).ToValueList();
        }

        var types = reader.Object(name)!;
        return types.Map.Members.SelectMany(type => PrincipalsOf(types, type.Key)).ToValueList();
    }

    private static IEnumerable<PolicyPrincipal> PrincipalsOf(PropertyReader types, string name)
    {
        var ids = types.Texts(name);
        if (PolicyPrincipalTypes.Parse(name) is { } type)
        {
            return ids.Select(id => new PolicyPrincipal(type, id));
        }

        types.Diagnostics.Add(DiagnosticCatalogue.UnknownChoice.At(types.At(name), "Principal", types.Owner, name, PolicyPrincipalTypes.Allowed, ""));
        return [];
    }

    private static IEnumerable<PolicyCondition> Conditions(KeyValuePair<string, PropertyReader> op) =>
        op.Value.Map.Members.Select(key => new PolicyCondition(new(op.Key), new(key.Key), op.Value.Texts(key.Key)));

    private TemplateText Shorten(TemplateText resource) =>
        api is not null
        && resource.Split(":", 6) is [var arn, _, var product, _, _, var rest]
        && arn.Literal == "arn"
        && product.Literal == "execute-api"
        && rest.Parts is [ReferencePart own, LiteralPart { Text: ['/', ..] } path, ..]
        && own.Name == api
            ? TemplateText.Of("execute-api:") + rest.Map(part => ReferenceEquals(part, own) ? TemplateText.Empty : TemplateText.Of(part))
            : resource;
}
