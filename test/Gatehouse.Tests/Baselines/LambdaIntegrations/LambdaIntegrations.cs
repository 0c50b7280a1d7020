namespace Gatehouse.Tests.Baselines;

/// <summary>Every way of calling a function.</summary>
public sealed class LambdaIntegrations : RestScenario
{
    public override RestApi Api => new("contacts")
    {
        DefaultTimeout = TimeSpan.FromSeconds(10),
        Stages = [new("dev")],
        Routes =
        [
            Route.Get("/proxy", Lambda.Proxy(Hello)),
            Route.Get("/stream", Lambda.Stream(Hello) with { Timeout = TimeSpan.FromMinutes(5) }),
            Route.Post("/custom", Lambda.Custom(Hello, request: "{\"name\": $input.json('$.name')}", response: "$input.json('$')")),
            Route.Put("/custom", Lambda.Custom(Hello, request: Vtl.File("request.vtl"))),
            Route.Post("/async", Lambda.Async(Hello)),
            Route.Get("/by-role", Lambda.Proxy(Hello) with { Grants = [new(["lambda:InvokeFunction"], [TemplateText.GetAtt("Hello", "Arn")])] }),
            Route.Get("/as-caller", Lambda.Proxy(Hello) with { Credentials = "arn:aws:iam::*:user/*" }),
            Route.Get("/theirs", Lambda.Proxy(FunctionTarget.InOtherAccount("arn:aws:lambda:eu-west-1:444455556666:function:theirs"))),
            Route.Get("/alias", Lambda.Proxy(FunctionTarget.FromArn(TemplateText.Ref("Live")))),
        ],
    };
}
