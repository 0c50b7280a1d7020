namespace Gatehouse.Tests.Baselines;

/// <summary>Every kind of authorizer, one for all, and routes that opt out or differ.</summary>
public sealed class AuthorizerKinds : RestScenario
{
    private static readonly TokenAuthorizer Token = Authorizers.Token("token", FunctionTarget.FromArn(TemplateText.GetAtt("Hello", "Arn"))) with { ValidationExpression = "^Bearer .+$" };

    private static readonly RequestAuthorizer Request = Authorizers.Request(
        "request",
        FunctionTarget.InOtherAccount("arn:aws:lambda:eu-west-1:444455556666:function:verify"),
        [IdentitySource.Header("Authorization"), IdentitySource.Query("tenant"), IdentitySource.StageVariable("realm"), IdentitySource.Context("identity.sourceIp")],
        TimeSpan.FromMinutes(1));

    private static readonly CognitoAuthorizer Pool = Authorizers.Cognito("pool", ["arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_abc"]);

    public override RestApi Api => new("contacts")
    {
        DefaultAuthorization = RestAuthorization.By(Token),
        Stages = [new("dev")],
        Routes =
        [
            Route.Get("/default", Lambda.Proxy(Hello)),
            Route.Get("/open", Lambda.Proxy(Hello)).Authorize(RestAuthorization.None),
            Route.Get("/iam", Lambda.Proxy(Hello)).Authorize(RestAuthorization.Iam),
            Route.Get("/scopes", Lambda.Proxy(Hello)).Authorize(Pool, "contacts/read"),
            .. Route.Group("/admin", Request, Route.Get("/users", Lambda.Proxy(Hello)), Route.Get("/health", Mock.Returns(200)).Authorize(RestAuthorization.None)),
        ],
    };
}
