namespace TokenAuthorizer;

/// <summary>Lets the bearer of one token in.</summary>
public static class TokenHandler
{
    /// <summary>
    /// The gateway keeps the verdict for the next requests with the same token, whatever they ask for. So the policy names the
    /// whole stage, not only the method of this request.
    /// </summary>
    public static APIGatewayCustomAuthorizerResponse Handle(APIGatewayCustomAuthorizerRequest request) => new()
    {
        PrincipalID = "demo-user",
        PolicyDocument = new APIGatewayCustomAuthorizerPolicy
        {
            Statement =
            [
                new()
                {
                    Effect = request.AuthorizationToken == "Bearer mysecrettoken" ? "Allow" : "Deny",
                    Action = ["execute-api:Invoke"],
                    Resource = [WholeStage(request.MethodArn ?? "*")],
                },
            ],
        },
    };

    /// <summary><c>arn:...:api/stage/GET/path</c> becomes <c>arn:...:api/stage/*/*</c>.</summary>
    private static string WholeStage(string methodArn) =>
        methodArn.Split('/') is [var api, var stage, ..] ? $"{api}/{stage}/*/*" : methodArn;
}
