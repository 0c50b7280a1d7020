using Gatehouse.Local.Security;

namespace Gatehouse.Local.Rest;

/// <summary>What a request without route is told.</summary>
internal static class UnknownRoute
{
    /// <summary>An <c>Authorization</c> header makes API Gateway look for a signature first, and complain of that.</summary>
    public static RestFailure Failure(GatewayRequest request)
    {
        if (request.Headers.First("Authorization") is not { Length: > 0 })
        {
            return RestFailure.MissingAuthenticationToken();
        }

        var (_, refusal) = SignatureParameters.Read(new() { Method = request.Method, Path = request.Path, Headers = [.. request.Headers] });
        return refusal is null
            ? RestFailure.MissingAuthenticationToken()
            : new(GatewayResponseType.Default4xx, refusal.Message) { Status = 403, ErrorType = refusal.ErrorType };
    }
}
