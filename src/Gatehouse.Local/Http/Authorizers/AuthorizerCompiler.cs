using System.Collections.Immutable;
using Gatehouse.Local.Security;

namespace Gatehouse.Local.Http;

/// <summary>Makes the authorizers of a stage; routes with the same Lambda authorizer share its cache.</summary>
internal sealed class AuthorizerCompiler(HttpGatewayOptions options, IReadOnlyDictionary<string, string> variables, MissingFunctions missing, DiagnosticBag diagnostics)
{
    private readonly Dictionary<HttpLambdaAuthorizer, LambdaRouteAuthorizer> _shared = [];

    /// <summary>The authorizer of a route; null when everyone may call it.</summary>
    public IRouteAuthorizer? Compile(HttpAuthorization? authorization) => authorization switch
    {
        HttpIamAuthorization => new IamRouteAuthorizer(new SigV4Verifier(options.AccessKeys ?? LocalAccessKeys.Of(options), options.Time, region: options.Region)),
        HttpAuthorizerAuthorization { Authorizer: JwtAuthorizer jwt, Scopes: var scopes } => Jwt(jwt, [.. scopes]),
        HttpAuthorizerAuthorization { Authorizer: HttpLambdaAuthorizer lambda } => Lambda(lambda),
        _ => null,
    };

    private JwtRouteAuthorizer? Jwt(JwtAuthorizer authorizer, ImmutableArray<string> scopes)
    {
        var issuer = options.Resolve(authorizer.Issuer);
        var rules = new JwtAuthorizerRules(issuer, [.. authorizer.Audience.Select(options.Resolve)], options.Time);
        return Source(authorizer.IdentitySource, authorizer) is { } source ? new(source, issuer, rules, scopes) : null;
    }

    private LambdaRouteAuthorizer Lambda(HttpLambdaAuthorizer authorizer)
    {
        if (_shared.TryGetValue(authorizer, out var known))
        {
            return known;
        }

        var function = options.Functions.Find(authorizer.Function, variables);
        ImmutableArray<MappingVariable> sources = [.. authorizer.IdentitySources.Select(source => Source(source, authorizer)).OfType<MappingVariable>()];
        return _shared[authorizer] = new(authorizer, function, sources, options.Time)
        {
            MissingFunction = function is not null ? "" : missing.Add(
                authorizer.Function, variables, authorizer.Origin.Location, $"what the authorizer '{authorizer.Name}' protects"),
        };
    }

    private MappingVariable? Source(HttpIdentitySource identity, HttpAuthorizer authorizer)
    {
        var text = identity.Expression;
        var isAllowed = text.StartsWith("$request.header.", StringComparison.Ordinal)
            || text.StartsWith("$request.querystring.", StringComparison.Ordinal)
            || text.StartsWith("$context.", StringComparison.Ordinal)
            || text.StartsWith("$stageVariables.", StringComparison.Ordinal);
        var source = isAllowed ? MappingVariable.Parse(text[1..]) : null;
        if (source is null)
        {
            diagnostics.Add(DiagnosticCatalogue.IdentitySourceInvalid.At(authorizer.Origin.Location, text, authorizer.Name));
        }

        return source;
    }
}
