using System.Net;
using Gatehouse.Local.Tests.Stacks;

namespace Gatehouse.Local.Tests.Hosting;

/// <summary>Functions whose code the user gave, as <c>serve</c> is told of them.</summary>
public sealed class GivenFunctionsTests : IDisposable
{
    private const string Arn = "arn:aws:lambda:eu-west-1:111122223333:function:";
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task StartAsync_AliasesOfOneFunction_RunTheirOwnCode()
    {
        var (status, bodies, _) = await CallAsync(
            Document(Arn + "orders:live", Arn + "orders:beta", Arn + "orders"),
            [new("orders:live", Code("live")), new("orders:beta", Code("beta")), new("orders", Code("all"))]);

        Assert.Equal((HttpStatusCode.OK, "live beta all"), (status, bodies));
    }

    [Fact]
    public async Task StartAsync_StageVariableInTheName_IsFoundByItsValueAndAsWritten()
    {
        var dynamic = Document(Arn + "${stageVariables.fn}");
        Assert.Equal("a", (await CallAsync(dynamic, [new("${stageVariables.fn}", Code("a"))])).Bodies);
        Assert.Equal("b", (await CallAsync(dynamic, [new("orders", Code("b"))], [new("fn", "orders")])).Bodies);

        var (_, _, diagnostics) = await CallAsync(dynamic, []);
        Assert.Contains("--function '${stageVariables.fn}=PATH'", Assert.Single(diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StartAsync_ManyRoutesToAMissingFunction_AreToldOfOnce()
    {
        var (status, _, diagnostics) = await CallAsync(Document([.. Enumerable.Repeat(Arn + "orders", 6)]), []);

        Assert.Equal(HttpStatusCode.InternalServerError, status);
        Assert.Equal(
            "There is no function orders here; 500 is the answer to GET /0, GET /1, GET /2 and 3 more. Say where its code is with --function orders=PATH.",
            Assert.Single(diagnostics).Message);
    }

    [Theory]
    [InlineData("Image")]
    [InlineData("image-name")]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:function:image-name")]
    public async Task StartAsync_FunctionOfTheTemplate_RunsOtherCodeWithItsSettings(string name)
    {
        var (_, bodies, diagnostics) = await CallAsync(Template, [new(name, $"{_folder.Write("src/index.js", Echo)},env.MORE=2")]);

        Assert.Equal("image-name 1 2", bodies);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Code is "GH1090" or "GH8002");
    }

    [Fact]
    public async Task StartAsync_NameThatNothingCalls_IsReported()
    {
        var (_, _, diagnostics) = await CallAsync(Document(Arn + "orders"), [new("ordesr", Code("a")), new("x", Code("a"))]);

        Assert.Equal(
            [
                "No route or authorizer calls the function ordesr, for which code is given. Did you mean orders?",
                "No route or authorizer calls the function x, for which code is given. Those that are called: orders.",
            ],
            diagnostics.Where(diagnostic => diagnostic.Code == "GH8034").Select(diagnostic => diagnostic.Message));
    }

    [Fact]
    public async Task StartAsync_SeveralMistakes_AreToldTogether()
    {
        var (status, _, diagnostics) = await CallAsync(
            Template, [new("Image", Code("a")), new("image-name", Code("b")), new("c", "nowhere"), new("d", $"{Code("d")},timeout=x")], [new("fn", "x")]);

        Assert.Null(status);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Code is "GH8002");
        Assert.Equal(["GH8030", "GH8033", "GH8036", "GH8037"], diagnostics.Select(diagnostic => diagnostic.Code).Where(code => code.StartsWith("GH803", StringComparison.Ordinal)).Distinct().Order().Except(["GH8034"]));
    }

    [Fact]
    public async Task StartAsync_LogicalIdOfSeveralStacks_IsAnError()
    {
        _folder.Write("stacks/a.yaml", Template);
        _folder.Write("stacks/b.yaml", Template.Replace("image-name", "other-name", StringComparison.Ordinal));

        var (served, diagnostics) = await ServedStacks.StartAsync(new() { Path = Path.Combine(_folder.Root, "stacks"), Code = [new("Image", Code("a"))] });

        Assert.Null(served);
        Assert.EndsWith("several functions: image-name, other-name.", Assert.Single(diagnostics, diagnostic => diagnostic.Code == "GH8035").Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StartAsync_ProjectThatDoesNotBuild_IsAnError()
    {
        var project = _folder.Write("broken/Broken.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup><Target Name=\"Never\" BeforeTargets=\"BeforeBuild\"><Error Text=\"no luck\" /></Target></Project>");

        var (status, _, diagnostics) = await CallAsync(Document(Arn + "orders"), [new("orders", project)]);

        Assert.Null(status);
        Assert.Contains("no luck", Assert.Single(diagnostics, diagnostic => diagnostic.Code == "GH8031").Message, StringComparison.Ordinal);
    }

    private const string Echo = "exports.handler = async () => ({ statusCode: 200, body: `${process.env.AWS_LAMBDA_FUNCTION_NAME} ${process.env.OWN} ${process.env.MORE}` });";

    private const string Template = """
        Resources:
          Image:
            Type: AWS::Lambda::Function
            Properties:
              FunctionName: image-name
              PackageType: Image
              Role: arn:aws:iam::123456789012:role/r
              ImageConfig: { Command: [app.handler] }
              Environment: { Variables: { OWN: 1 } }
              Code: { ImageUri: a/b:1 }
          Permission:
            Type: AWS::Lambda::Permission
            Properties: { Action: lambda:InvokeFunction, FunctionName: !Ref Image, Principal: apigateway.amazonaws.com }
          Api:
            Type: AWS::ApiGatewayV2::Api
            Properties: { Name: shop, ProtocolType: HTTP }
          Integration:
            Type: AWS::ApiGatewayV2::Integration
            Properties: { ApiId: !Ref Api, IntegrationType: AWS_PROXY, PayloadFormatVersion: '2.0', IntegrationUri: !GetAtt Image.Arn }
          Route:
            Type: AWS::ApiGatewayV2::Route
            Properties: { ApiId: !Ref Api, RouteKey: GET /0, Target: !Sub 'integrations/${Integration}' }
          Stage:
            Type: AWS::ApiGatewayV2::Stage
            Properties: { ApiId: !Ref Api, StageName: $default, AutoDeploy: true }
        """;

    private static string Document(params string[] functions) => $$"""
        openapi: 3.0.1
        info: { title: shop, version: '1' }
        paths:
        {{string.Join('\n', functions.Select((function, index) => $$"""
          /{{index}}:
            get:
              x-amazon-apigateway-integration:
                type: aws_proxy
                httpMethod: POST
                uri: 'arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/{{function}}/invocations'
        """))}}
        """;

    private string Code(string answer) =>
        _folder.Write($"{answer}/index.js", $"exports.handler = async () => ({{ statusCode: 200, body: '{answer}' }});");

    /// <summary>The status and the bodies of <c>/0</c>, <c>/1</c> ...; no status when nothing is served.</summary>
    private async Task<(HttpStatusCode? Status, string Bodies, IEnumerable<Diagnostic> Diagnostics)> CallAsync(
        string document, ValueMap<string> code, ValueMap<string>? variables = null)
    {
        var (served, diagnostics) = await ServedStacks.StartAsync(new() { Path = _folder.Write("api.yaml", document), Code = code, Stacks = new() { StageVariables = variables ?? [] } });
        if (served is null)
        {
            return (null, "", diagnostics);
        }

        await using var running = served;
        var api = running.Host.Model.Apis.Single();
        using var client = new HttpClient();
        var answers = new List<HttpResponseMessage>();
        for (var index = 0; index < Math.Min(api.Routes.Count, 3); index++)
        {
            answers.Add(await client.GetAsync(new Uri($"{ApiList.Url(api, api.Stages[0], running.Host.Address)}/{index}")));
        }

        return (answers[0].StatusCode, string.Join(' ', await Task.WhenAll(answers.Select(answer => answer.Content.ReadAsStringAsync()))), diagnostics);
    }
}
