namespace RequestAuthorizer;

/// <summary>
/// Decides by several identity sources: the header <c>Authorization</c> and the query parameter <c>tenant</c>. It serves REST
/// APIs and the <c>$connect</c> route of WebSocket APIs.
/// </summary>
public static class RequestHandler
{
    public static APIGatewayCustomAuthorizerResponse Handle(APIGatewayCustomAuthorizerRequest request)
    {
        var token = Find(request.Headers, "Authorization");
        var tenant = Find(request.QueryStringParameters, "tenant");
        var allowed = token == "Bearer mysecrettoken" && tenant is not null;
        return new APIGatewayCustomAuthorizerResponse
        {
            PrincipalID = tenant ?? "nobody",
            PolicyDocument = new APIGatewayCustomAuthorizerPolicy
            {
                Statement =
                [
                    new()
                    {
                        Effect = allowed ? "Allow" : "Deny",
                        Action = ["execute-api:Invoke"],
                        Resource = [WholeStage(request.MethodArn ?? "*")],
                    },
                ],
            },
            // The function behind the API finds these in requestContext.authorizer.
            Context = new APIGatewayCustomAuthorizerContextOutput { ["tenant"] = tenant ?? "", ["trusted"] = allowed },
        };
    }

    /// <summary>Header names come in any case.</summary>
    private static string? Find(IDictionary<string, string>? values, string name) =>
        values?.FirstOrDefault(pair => string.Equals(pair.Key, name, StringComparison.OrdinalIgnoreCase)).Value is { Length: > 0 } value ? value : null;

    /// <summary><c>arn:...:api/stage/...</c> becomes <c>arn:...:api/stage/*</c>, which covers methods and WebSocket routes.</summary>
    private static string WholeStage(string methodArn) =>
        methodArn.Split('/') is [var api, var stage, ..] ? $"{api}/{stage}/*" : methodArn;
}
