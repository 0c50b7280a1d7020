using System.Text.RegularExpressions;

namespace Gatehouse.Local.Rest;

/// <summary>The token in one header, which has to match an expression as a whole.</summary>
internal sealed class TokenIdentity : AuthorizerIdentity
{
    private readonly string _header;
    private readonly Regex? _pattern;
    private readonly bool _isUsable;

    private TokenIdentity(string header, Regex? pattern, bool isUsable)
    {
        _header = header;
        _pattern = pattern;
        _isUsable = isUsable;
    }

    public static TokenIdentity Of(RouteBuild route, TokenAuthorizer authorizer)
    {
        if (authorizer.ValidationExpression is not { Length: > 0 } expression)
        {
            return new(authorizer.Header, null, isUsable: true);
        }

        if (!WholeMatch.TryCompile(expression, out var pattern, out var problem))
        {
            AuthorizeStep.Report(route, authorizer, DiagnosticCatalogue.PatternNotServed, expression, problem);
        }

        return new(authorizer.Header, pattern, isUsable: pattern is not null);
    }

    public override string? Find(RestContext context) =>
        _isUsable && context.Request.Headers.Last(_header) is { Length: > 0 } token && (_pattern is null || WholeMatch.Of(_pattern, token)) ? token : null;

    public override string Masked(string identity) => MaskedHeaders.Mask(identity);

    public override ReadOnlyMemory<byte> Event(RestContext context, string identity) => AuthorizerEvent.OfToken(context, identity);
}
