namespace Gatehouse.Clients;

/// <summary>Reads what authorizers know callers by; each value is one option of the client, whatever number of routes needs it.</summary>
internal sealed class CredentialReader(IEnumerable<string> reserved)
{
    // Names that differ only in case may be one in lower camel case.
    private readonly NameSet _names = new(reserved, ignoresCase: true);
    private readonly Dictionary<(string Authorizer, ParameterLocation Location, string Name), ClientCredential> _known = [];

    public ValueList<ClientCredential> Read(RestAuthorizer authorizer) => authorizer switch
    {
        TokenAuthorizer token => [Token(token.Name, token.Header, isBearer: false)],
        CognitoAuthorizer cognito => [Token(cognito.Name, cognito.Header, IsAuthorization(cognito.Header))],
        RequestAuthorizer request => request.IdentitySources.Select(source => Source(request.Name, source.Expression, isBearer: false)).OfType<ClientCredential>().Distinct().ToValueList(),
        _ => [],
    };

    public ValueList<ClientCredential> Read(HttpAuthorizer authorizer) => authorizer switch
    {
        JwtAuthorizer jwt => Source(jwt.Name, jwt.IdentitySource.Expression, isBearer: true) is { } credential ? [credential] : [],
        HttpLambdaAuthorizer lambda => lambda.IdentitySources.Select(source => Source(lambda.Name, source.Expression, isBearer: false)).OfType<ClientCredential>().Distinct().ToValueList(),
        _ => [],
    };

    /// <summary>The value of an identity source; null for what no caller sends.</summary>
    private ClientCredential? Source(string authorizer, string expression, bool isBearer)
    {
        (string Prefix, ParameterLocation Location)[] places =
        [
            ("method.request.header.", ParameterLocation.Header),
            ("method.request.querystring.", ParameterLocation.QueryString),
            ("$request.header.", ParameterLocation.Header),
            ("$request.querystring.", ParameterLocation.QueryString),
        ];
        foreach (var (prefix, location) in places)
        {
            if (expression.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && expression[prefix.Length..] is { Length: > 0 } name)
            {
                return IsAuthorization(name) && location == ParameterLocation.Header
                    ? Token(authorizer, name, isBearer)
                    : Credential(authorizer, location, name, Identifier.Pascal(authorizer) + Identifier.Pascal(name), isBearer: false);
            }
        }

        return null;
    }

    private ClientCredential Token(string authorizer, string header, bool isBearer)
    {
        var name = Identifier.Pascal(authorizer);
        return Credential(authorizer, ParameterLocation.Header, header, name.EndsWith("Token", StringComparison.Ordinal) ? name : name + "Token", isBearer);
    }

    private ClientCredential Credential(string authorizer, ParameterLocation location, string wireName, string name, bool isBearer)
    {
        var key = (authorizer, location, wireName);
        return _known.TryGetValue(key, out var known) ? known : _known[key] = new(_names.Take(name), authorizer, location, wireName, isBearer);
    }

    private static bool IsAuthorization(string header) => header.Equals("Authorization", StringComparison.OrdinalIgnoreCase);
}
