namespace Gatehouse.Local.Rest;

/// <summary>What a request without route is told.</summary>
internal static class UnknownRoute
{
    /// <summary>An <c>Authorization</c> header makes API Gateway look for a signature first, and complain of that.</summary>
    public static RestFailure Failure(string? authorization) =>
        string.IsNullOrEmpty(authorization) || authorization.StartsWith("AWS4-", StringComparison.Ordinal)
            ? RestFailure.MissingAuthenticationToken()
            : new(GatewayResponseType.Default4xx, SignatureProblem(authorization)) { Status = 403, ErrorType = "IncompleteSignatureException" };

    private static string SignatureProblem(string authorization) =>
        authorization.Contains('=', StringComparison.Ordinal)
            ? "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. "
              + "Authorization header requires 'SignedHeaders' parameter. Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. "
              + $"Authorization={authorization}"
            : $"Invalid key=value pair (missing equal-sign) in Authorization header: '{authorization}'.";
}
