namespace Gatehouse;

/// <summary>A statement of a resource policy: who may, or may not, call what, under which conditions.</summary>
/// <remarks>
/// Made by <see cref="Allow"/> and <see cref="Deny"/>.
/// See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies.html.
/// </remarks>
/// <param name="Effect">Whether it allows or denies.</param>
public sealed record PolicyStatement(PolicyEffect Effect)
{
    private const string WholeApi = "execute-api:/*";

    /// <summary>A name for the statement.</summary>
    /// <value>The default is null.</value>
    public string? Sid { get; init; }

    /// <summary>Who calls.</summary>
    /// <value>The default is everyone.</value>
    public ValueList<PolicyPrincipal> Principals { get; init; } = [PolicyPrincipal.Everyone];

    /// <summary>Whether the statement is for all but <see cref="Principals"/>.</summary>
    /// <value>The default is false.</value>
    public bool NotPrincipals { get; init; }

    /// <summary>What is done.</summary>
    /// <value>The default is <c>execute-api:Invoke</c>.</value>
    public ValueList<TemplateText> Actions { get; init; } = ["execute-api:Invoke"];

    /// <summary>Whether the statement is for all but <see cref="Actions"/>.</summary>
    /// <value>The default is false.</value>
    public bool NotActions { get; init; }

    /// <summary>What is called: <c>execute-api:/stage/METHOD/path</c>, with <c>*</c> for any text.</summary>
    /// <value>The default is the whole API, <c>execute-api:/*</c>.</value>
    public ValueList<TemplateText> Resources { get; init; } = [WholeApi];

    /// <summary>Whether the statement is for all but <see cref="Resources"/>.</summary>
    /// <value>The default is false.</value>
    public bool NotResources { get; init; }

    /// <summary>Conditions that must all hold.</summary>
    /// <value>The default is empty.</value>
    public ValueList<PolicyCondition> Conditions { get; init; } = [];

    /// <summary>The statement for a part of the API only; called again, for a further part too.</summary>
    /// <param name="stage">The stage, or <c>*</c>.</param>
    /// <param name="method">The method, or <c>*</c>.</param>
    /// <param name="path">The path, in which <c>*</c> stands for any text.</param>
    public PolicyStatement On(string stage, string method = "*", string path = "/*")
    {
        TemplateText resource = $"execute-api:/{stage}/{method}/{path.TrimStart('/')}";
        return this with { Resources = Resources is [{ Literal: WholeApi }] ? [resource] : Resources.Add(resource) };
    }

    /// <summary>The statement about having cached answers fetched anew by <c>Cache-Control: max-age=0</c>, in place of calls.</summary>
    /// <remarks>
    /// What becomes of callers whom no policy allows it, CloudFormation cannot set: API Gateway's default is that they get the cached
    /// answer with a warning. See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html.
    /// </remarks>
    public PolicyStatement ToInvalidateCache() => this with { Actions = ["execute-api:InvalidateCache"] };

    /// <summary>The statement with a further condition.</summary>
    /// <param name="op">How the value is compared.</param>
    /// <param name="key">What is asked about.</param>
    /// <param name="values">The values, of which one must fit.</param>
    public PolicyStatement When(PolicyOperator op, PolicyKey key, params ValueList<TemplateText> values) =>
        this with { Conditions = Conditions.Add(new(op, key, values)) };
}
