namespace Gatehouse.Tests.Writing;

public sealed class RestApiWriterTests
{
    private static readonly FunctionTarget Hello = FunctionTarget.FromArn(TemplateText.GetAtt("Hello", "Arn"));

    private static RestApi Api(int routes) => new("contacts")
    {
        Stages = [new("dev")],
        Routes = [.. Enumerable.Range(0, routes).Select(index => Route.Get($"/r{index}/{{id}}", Lambda.Proxy(Hello)))],
    };

    [Theory]
    [InlineData(1)]
    [InlineData(300)]
    public void Write_AnyNumberOfRoutes_TakesFourResources(int routes) => Assert.Equal(
        ["AWS::ApiGateway::RestApi", "AWS::ApiGateway::Deployment", "AWS::ApiGateway::Stage", "AWS::Lambda::Permission"],
        Api(routes).Write().Resources.Select(resource => resource.Type));

    [Fact]
    public void Write_RouteInTheMiddle_ChangesNoOtherId()
    {
        var before = Api(3);
        var after = before with { Routes = [before.Routes[0], Route.Get("/new", Lambda.Proxy(Hello)), .. before.Routes.Skip(1)] };
        Assert.Equal(Ids(before), Ids(after));

        static IEnumerable<string> Ids(RestApi api) => api.Write().Resources
            .Where(resource => resource.Type != "AWS::ApiGateway::Deployment").Select(resource => resource.LogicalId);
    }

    [Fact]
    public void Write_SameValue_GivesSameBytes() => Assert.Equal(Api(20).Write().ToTemplate().ToJson(), Api(20).Write().ToTemplate().ToJson());

    [Fact]
    public void Write_Policy_DoesNotReferToItsOwnApi()
    {
        var api = Api(1) with { Policy = [Allow.Everyone(), Deny.Ip("94.234.83.13").On("dev", "GET", "/proxy-demo")] };
        var properties = api.Write().Resources[0].Properties;
        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"execute-api:Invoke","Resource":"execute-api:/*"},"""
            + """{"Effect":"Deny","Principal":"*","Action":"execute-api:Invoke","Resource":"execute-api:/dev/GET/proxy-demo","Condition":{"IpAddress":{"aws:SourceIp":"94.234.83.13"}}}]}""",
            properties["Policy"]!.ToJson());
        Assert.DoesNotContain("\"Contacts\"", properties.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Cors_AddsOpenPreflightsAndHeadersToErrors()
    {
        var api = new RestApi("contacts")
        {
            DefaultAuthorization = RestAuthorization.By(Authorizers.Token("token", Hello)),
            Cors = new RestCors("https://www.example.com"),
            Routes = [Route.Get("/a", Lambda.Proxy(Hello)), Route.Any("/b", Lambda.Proxy(Hello))],
        };
        var body = (TemplateMap)api.Write().Resources[0].Properties["Body"]!;
        var paths = (TemplateMap)body["paths"]!;
        var preflight = (TemplateMap)((TemplateMap)paths["/a"]!)["options"]!;
        Assert.Null(preflight["security"]);
        Assert.NotNull(((TemplateMap)((TemplateMap)paths["/a"]!)["get"]!)["security"]);
        Assert.Null(((TemplateMap)paths["/b"]!)["options"]);
        var responses = (TemplateMap)body["x-amazon-apigateway-gateway-responses"]!;
        Assert.Equal(["DEFAULT_4XX", "DEFAULT_5XX"], responses.Members.Select(member => member.Key));
        Assert.All(responses.Members, member => Assert.Contains("'https://www.example.com'", member.Value.ToJson(), StringComparison.Ordinal));
    }

    [Fact]
    public void Write_AnyDefinition_LeavesTheAccountsRoleAlone() =>
        Assert.DoesNotContain(Api(1).Write().Resources, resource => resource.Type == "AWS::ApiGateway::Account");

    [Fact]
    public void Write_OnePermissionForEachFunctionAndApi()
    {
        var other = FunctionTarget.FromArn(TemplateText.GetAtt("Other", "Arn"));
        var api = Api(3) with { Routes = Api(3).Routes.Add(Route.Get("/x", Lambda.Proxy(other)).Authorize(Authorizers.Token("t", Hello))) };
        Assert.Equal(
            ["ContactsInvokesHello", "ContactsInvokesOther"],
            api.Write().Resources.Where(resource => resource.Type == "AWS::Lambda::Permission").Select(resource => resource.LogicalId));
    }

    [Fact]
    public void Write_Credentials_NeedNoPermission()
    {
        var api = Api(0) with { Routes = [Route.Get("/x", Lambda.Proxy(Hello) with { Credentials = TemplateText.GetAtt("Role", "Arn") })] };
        Assert.DoesNotContain(api.Write().Resources, resource => resource.Type == "AWS::Lambda::Permission");
    }

    [Fact]
    public void Write_FunctionWithoutArn_WritesNothing()
    {
        var written = (Api(1) with { Routes = [Route.Get("/x", Lambda.Proxy(FunctionTarget.FromProject("lambdas/X")))] }).Write();
        Assert.Empty(written.Resources);
        Assert.Equal(DiagnosticCatalogue.FunctionHasNoArn.Code, Assert.Single(written.Diagnostics).Code);
        Assert.Throws<DiagnosticException>(written.ToTemplate);
    }

    [Fact]
    public void Write_SeveralMistakes_ReportsAllAtOnce()
    {
        var written = new RestApi("x")
        {
            Stages = [new("a b")],
            Routes = [Route.Get("a", Lambda.Proxy(Hello)), Route.Get("/b", Lambda.Proxy(Hello)), Route.Get("/b", Lambda.Proxy(Hello))],
        }.Write();
        Assert.Equal(["GH2010", "GH2011", "GH2020"], written.Diagnostics.Select(diagnostic => diagnostic.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Write_FunctionOfAnotherAccount_SaysTheCommandInPlaceOfAPermission()
    {
        var theirs = FunctionTarget.InOtherAccount("arn:aws:lambda:eu-west-1:444455556666:function:theirs");
        var written = (Api(0) with { Routes = [Route.Get("/x", Lambda.Proxy(theirs)).Authorize(Authorizers.Token("t", theirs))] }).Write();
        Assert.DoesNotContain(written.Resources, resource => resource.Type == "AWS::Lambda::Permission");
        var diagnostic = Assert.Single(written.Diagnostics);
        Assert.Equal(DiagnosticCatalogue.PermissionElsewhere.Code, diagnostic.Code);
        Assert.Contains("aws lambda add-permission --function-name arn:aws:lambda:eu-west-1:444455556666:function:theirs ", diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eu-west-1", 1)]
    [InlineData("us-east-1", 0)]
    [InlineData(null, 1)]
    public void Write_RegionOfTheStack_DecidesWhetherAPermissionIsWritten(string? region, int permissions)
    {
        var arn = TemplateText.Concat("arn:", TemplateText.Ref("AWS::Partition"), ":lambda:eu-west-1:111122223333:function:f");
        var written = (Api(0) with { Routes = [Route.Get("/x", Lambda.Proxy(FunctionTarget.FromArn(arn)))] }).Write(new() { Region = region });
        Assert.Equal(permissions, written.Resources.Count(resource => resource.Type == "AWS::Lambda::Permission"));
    }

    [Theory]
    [InlineData("111122223333", 1)]
    [InlineData("444455556666", 0)]
    [InlineData(null, 1)]
    public void Write_AccountOfTheStack_DecidesWhetherAPermissionIsWritten(string? account, int permissions)
    {
        var function = FunctionTarget.FromArn("arn:aws:lambda:eu-west-1:111122223333:function:f");
        var written = (Api(0) with { Routes = [Route.Get("/x", Lambda.Proxy(function))] }).Write(new() { Account = account });
        Assert.Equal(permissions, written.Resources.Count(resource => resource.Type == "AWS::Lambda::Permission"));
    }

    [Fact]
    public void Write_KeptDeployments_AreRetained()
    {
        var deployment = Assert.Single((Api(1) with { KeepDeployments = true }).Write().Resources, resource => resource.Type == "AWS::ApiGateway::Deployment");
        Assert.Equal("Retain", (deployment.ToValue()["DeletionPolicy"] as TemplateString)?.Text.Literal);
    }

    [Fact]
    public void Write_EqualGrants_ShareARole()
    {
        var api = Api(0) with { Routes = [Route.Post("/a", Sqs.SendMessage("arn:aws:sqs:eu-west-1:111122223333:q")), Route.Put("/a", Sqs.SendMessage("arn:aws:sqs:eu-west-1:111122223333:q"))] };
        Assert.Single(api.Write().Resources, resource => resource.Type == "AWS::IAM::Role");
    }

    [Fact]
    public void ToOpenApi_GrantsAndLinks_AreReported()
    {
        var api = Api(0) with
        {
            Routes = [Route.Post("/a", Sqs.SendMessage("arn:aws:sqs:eu-west-1:111122223333:q")), Route.Get("/b", Http.Proxy("http://b", RestVpcLink.ToNlb("arn:nlb")))],
        };
        Assert.Equal(
            [DiagnosticCatalogue.GrantsOutsideDocument.Code, DiagnosticCatalogue.VpcLinkOutsideDocument.Code],
            Gatehouse.OpenApi.RestApiDocument.WriteOpenApi(api).Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void ToOpenApi_Mistakes_AreThrownTogether() =>
        Assert.Equal(2, Assert.Throws<DiagnosticException>(() => (Api(0) with { Name = "", Description = "", Routes = [Route.Get("/a", Mock.Returns(200))] }).ToOpenApi()).Diagnostics.Length);

    [Fact]
    public void Write_FunctionNamedByAStageVariable_Warns()
    {
        var function = FunctionTarget.FromArn("arn:aws:lambda:eu-west-1:111122223333:function:${stageVariables.fn}");
        var written = (Api(0) with { Routes = [Route.Get("/x", Lambda.Proxy(function))] }).Write();
        Assert.Equal(DiagnosticCatalogue.PermissionUnknown.Code, Assert.Single(written.Diagnostics).Code);
        Assert.DoesNotContain(written.Resources, resource => resource.Type == "AWS::Lambda::Permission");
    }

    [Fact]
    public void Write_MarkInsideOfAFunction_IsResolved()
    {
        var arn = "arn:" + TemplateText.Ref("Mark") + ":x";
        var written = (Api(0) with { Routes = [Route.Post("/x", Sqs.SendMessage(arn))] }).Write(new()
        {
            Resolve = text => text.Map(part => part is ReferencePart { Name: "Mark" } ? TemplateText.Ref("Known") : TemplateText.Of(part)),
        });
        Assert.DoesNotContain("Mark", written.ToTemplate().ToJson(), StringComparison.Ordinal);
        Assert.Contains("Fn::Split", written.ToTemplate().ToJson(), StringComparison.Ordinal);
    }
}
