namespace Gatehouse.Rules;

/// <summary>The expression that a token must match is a regular expression.</summary>
internal sealed class ValidationExpressionRule : RestAuthorizerRule
{
    protected override void Check(RestAuthorizer authorizer, RestApi api, DiagnosticBag diagnostics)
    {
        var expression = authorizer switch
        {
            TokenAuthorizer token => token.ValidationExpression,
            CognitoAuthorizer cognito => cognito.ValidationExpression,
            _ => null,
        };
        if (expression is not null && SelectionPatternRule.RegexProblem(expression) is { } problem)
        {
            diagnostics.Add(DiagnosticCatalogue.BadRegularExpression.At(authorizer.Origin.Location, authorizer.Name, expression, problem));
        }
    }
}
