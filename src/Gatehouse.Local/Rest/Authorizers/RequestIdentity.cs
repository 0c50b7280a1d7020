using System.Collections.Immutable;

namespace Gatehouse.Local.Rest;

/// <summary>The values of several identity sources, all of which have to be there.</summary>
internal sealed class RequestIdentity : AuthorizerIdentity
{
    private const string HeaderPrefix = "method.request.header.";
    private const char Separator = '\u001f';

    private readonly ImmutableArray<string> _names;
    private readonly ImmutableArray<Func<RestContext, string?>> _sources;

    private RequestIdentity(ImmutableArray<string> names, ImmutableArray<Func<RestContext, string?>> sources)
    {
        _names = names;
        _sources = sources;
    }

    public static RequestIdentity Of(RequestAuthorizer authorizer) =>
        new([.. authorizer.IdentitySources.Select(source => source.Expression)], [.. authorizer.IdentitySources.Select(Source)]);

    public override string? Find(RestContext context)
    {
        if (_sources is [var only])
        {
            return only(context) is { Length: > 0 } value ? value : null;
        }

        var values = new string[_sources.Length];
        for (var index = 0; index < values.Length; index++)
        {
            if (_sources[index](context) is not { Length: > 0 } value)
            {
                return null;
            }

            values[index] = value;
        }

        return string.Join(Separator, values);
    }

    public override string Masked(string identity) =>
        "{" + string.Join(", ", _names.Zip(identity.Split(Separator), (name, value) => $"{name}={MaskedHeaders.Mask(value)}")) + "}";

    public override ReadOnlyMemory<byte> Event(RestContext context, string identity) => AuthorizerEvent.OfRequest(context);

    // Identity sources find headers in any letter case, unlike mappings.
    private static Func<RestContext, string?> Source(IdentitySource source)
    {
        if (source.Expression.StartsWith(HeaderPrefix, StringComparison.Ordinal))
        {
            var name = source.Expression[HeaderPrefix.Length..];
            return context => context.Request.Headers.Last(name);
        }

        return RequestValue.Compile(source.Expression).One;
    }
}
