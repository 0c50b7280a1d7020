namespace Gatehouse.Tests.Baselines;

/// <summary>HTTP backends on the internet and in a VPC, by links of both versions.</summary>
public sealed class HttpIntegrations : RestScenario
{
    public override RestApi Api => new("contacts")
    {
        Routes =
        [
            Route.Any("/{proxy+}", Http.Proxy("https://backend.example.com/{proxy}")),
            Route.Get("/stream", Http.Stream("https://backend.example.com/stream")),
            Route.Get("/custom/{id}", Http.Custom(RouteMethod.Get, "https://backend.example.com/things/{id}", response: "$input.json('$.thing')") with
            {
                RequestParameters = [To.Header("X-User", From.Context("authorizer.principalId")), To.Query("page", From.Query("page"))],
                Responses = [new(200), new(404) { SelectionPattern = "404", Headers = [To.Header("X-Reason", FromResponse.Header("X-Reason"))] }],
            }) with { CacheKeys = [CacheKeyParameter.Path("id"), CacheKeyParameter.Query("page")], CacheNamespace = "things" },
            Route.Get("/inside", Http.Proxy("http://inside.example.com", RestVpcLink.ToNlb(TemplateText.GetAtt("Queue", "Arn")))),
            Route.Get("/inside/too", Http.Proxy("http://inside.example.com/too", RestVpcLink.ToNlb(TemplateText.GetAtt("Queue", "Arn")))),
            Route.Post("/insecure", Http.Custom(RouteMethod.Put, "https://inside.example.com/{name}", request: Vtl.Text("{}")) with
            {
                InsecureSkipVerification = true,
                RequestParameters = [To.Path("name", From.Header("X-Name"))],
                VpcLink = new("") { Definition = new NlbVpcLink("described", "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/a/b") { Description = "Where others are", Tags = [new("team", "contacts")] } },
            }),
            Route.Get("/alb", Http.Proxy("http://alb.example.com", RestVpcLink.ToAlb("arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/a/b/c", ["subnet-1"], ["sg-1"]))),
            Route.Get("/linked", Http.Proxy("https://linked.example.com", RestVpcLink.FromId("${stageVariables.link}")) with { InsecureSkipVerification = true, ContentHandling = ContentHandling.ConvertToText }),
        ],
    };
}
