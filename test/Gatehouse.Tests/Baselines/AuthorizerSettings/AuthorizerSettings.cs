namespace Gatehouse.Tests.Baselines;

/// <summary>Authorizers with everything that can be set of them.</summary>
public sealed class AuthorizerSettings : RestScenario
{
    public override RestApi Api => new("contacts")
    {
        Stages = [new("dev")],
        Routes =
        [
            Route.Get("/token", Lambda.Proxy(Hello)).Authorize(Authorizers.Token("token", Hello, TimeSpan.Zero) with
            {
                Header = "X-Token", ValidationExpression = "^[a-z]+$", Credentials = TemplateText.GetAtt("Role", "Arn"),
            }),
            Route.Get("/request", Lambda.Proxy(Hello)).Authorize(Authorizers.Request("request", Hello, [], TimeSpan.Zero) with { Credentials = TemplateText.GetAtt("Role", "Arn") }),
            Route.Get("/pools", Lambda.Proxy(Hello)).Authorize(
                Authorizers.Cognito("pools", [TemplateText.GetAtt("Queue", "Arn"), "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_abc"]) with
                {
                    Header = "X-Id", ValidationExpression = ".*", CacheFor = TimeSpan.FromHours(1),
                }),
            Route.Get("/theirs", Lambda.Proxy(Hello)).Authorize(Authorizers.Token("theirs", FunctionTarget.InOtherAccount("arn:aws:lambda:eu-west-1:444455556666:function:verify"))),
        ],
    };
}
