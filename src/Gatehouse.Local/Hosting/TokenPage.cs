using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gatehouse.Local.Security;

namespace Gatehouse.Local;

/// <summary>Signs a token with the claims that the body of a request holds.</summary>
internal static class TokenPage
{
    public const string Path = "/_gatehouse/tokens";

    private const string AnyUser = "local";

    /// <summary>The token, or what is wrong with the claims.</summary>
    /// <param name="body">The claims as a JSON object; empty for none.</param>
    /// <param name="model">The APIs whose issuers a token may be of.</param>
    /// <param name="tokens">Signs the token.</param>
    public static GatewayAnswer Answer(ReadOnlyMemory<byte> body, GatewayModel model, OwnTokens tokens)
    {
        if (Claims(body) is not { } claims)
        {
            return GatewayPages.Message(400, "The body has to be a JSON object, the claims of the token.");
        }

        var issuers = ServedIssuer.All(model.Apis);
        if (issuers.Count == 0)
        {
            return GatewayPages.Message(404, "No route that is served asks for a token of a user pool or a JWT issuer.");
        }

        var issuer = claims["iss"] is JsonValue named ? issuers.FirstOrDefault(each => each.Issuer == named.ToString()) : issuers is [var only] ? only : null;
        if (issuer is null)
        {
            return GatewayPages.Message(400, $"The claim iss has to be one of {string.Join(", ", issuers.Select(each => each.Issuer))}.");
        }

        Complete(claims, issuer);
        return Token(tokens.Sign(claims));
    }

    private static JsonObject? Claims(ReadOnlyMemory<byte> body)
    {
        if (body.IsEmpty)
        {
            return [];
        }

        try
        {
            return JsonNode.Parse(body.Span, documentOptions: JwtVerifier.Strict) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Adds what tokens of the issuer always have.</summary>
    private static void Complete(JsonObject claims, ServedIssuer issuer)
    {
        claims["iss"] = issuer.Issuer;
        claims.TryAdd("sub", AnyUser);
        if (!issuer.IsUserPool)
        {
            claims.TryAdd("aud", issuer.Audience);
            return;
        }

        claims.TryAdd("token_use", claims.ContainsKey("scope") ? "access" : "id");
        var isAccess = claims["token_use"]?.ToString() == "access";
        claims.TryAdd(isAccess ? "client_id" : "aud", issuer.Audience);
        claims.TryAdd(isAccess ? "username" : "cognito:username", claims["sub"]?.ToString());
    }

    private static GatewayAnswer Token(string token)
    {
        var answer = new GatewayAnswer { Status = 200, Body = Encoding.UTF8.GetBytes(token) };
        answer.Headers.Add("Content-Type", "application/jwt");
        answer.Headers.Add("Cache-Control", "no-store");
        return answer;
    }
}
