using System.Net.Http.Json;
using System.Text.Json;

namespace Gatehouse.Local.Tests.Hosting;

public sealed class ServedStacksTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gatehouse-");

    [Fact]
    public async Task StartAsync_Template_ServesAllKindsOfApi()
    {
        var (served, diagnostics) = await ServedStacks.StartAsync(new() { Path = Write(Template("hello")) });
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        await using var running = served!;
        using var client = new HttpClient { BaseAddress = running.Host.Address };

        var apis = await client.GetFromJsonAsync<JsonElement[]>("/_gatehouse/apis");

        Assert.Equal(["HTTP", "WEBSOCKET"], apis!.Select(api => api.GetProperty("kind").GetString()));
        Assert.Equal("Http", apis![0].GetProperty("logicalId").GetString());
        var url = apis[0].GetProperty("stages")[0].GetProperty("url").GetString();
        Assert.Equal($"hello {running.Host.Address.GetLeftPart(UriPartial.Authority)}", await client.GetStringAsync(new Uri(url + "/hello")));
    }

    [Fact]
    public async Task ReloadAsync_ChangedAndBrokenTemplate_SwapsOnlyWhatIsSound()
    {
        var path = Write(Template("old"));
        var (served, _) = await ServedStacks.StartAsync(new() { Path = path });
        await using var running = served!;
        var before = running.Host.Model;

        Write("Resources: [");
        Assert.Contains(await running.ReloadAsync(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Same(before, running.Host.Model);

        Write(Template("new"));
        await running.ReloadAsync();
        Assert.NotSame(before, running.Host.Model);
        Assert.Equal([Path.GetFullPath(path)], running.Files.Select(Path.GetFullPath));
    }

    [Theory]
    [InlineData("Resources: [", "GH1002")]
    [InlineData("Resources: {A: {Type: AWS::SNS::Topic}}", "GH8011")]
    public async Task StartAsync_NothingSound_SaysWhy(string template, string code)
    {
        var (served, diagnostics) = await ServedStacks.StartAsync(new() { Path = Write(template) });

        Assert.Null(served);
        Assert.Contains(diagnostics, diagnostic => diagnostic.Code == code);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Template(string word) => $$"""
        Resources:
          Http:
            Type: AWS::ApiGatewayV2::Api
            Properties: { Name: hello, ProtocolType: HTTP }
          Route:
            Type: AWS::ApiGatewayV2::Route
            Properties: { ApiId: !Ref Http, RouteKey: GET /hello, Target: !Sub "integrations/${Integration}" }
          Integration:
            Type: AWS::ApiGatewayV2::Integration
            Properties: { ApiId: !Ref Http, IntegrationType: AWS_PROXY, IntegrationUri: !GetAtt Function.Arn, PayloadFormatVersion: "2.0" }
          Stage:
            Type: AWS::ApiGatewayV2::Stage
            Properties: { ApiId: !Ref Http, StageName: $default, AutoDeploy: true }
          Permission:
            Type: AWS::Lambda::Permission
            Properties: { Action: lambda:InvokeFunction, FunctionName: !Ref Function, Principal: apigateway.amazonaws.com }
          Function:
            Type: AWS::Lambda::Function
            Properties:
              Runtime: nodejs22.x
              Handler: index.handler
              Role: arn:aws:iam::123456789012:role/x
              Code:
                ZipFile: |
                  exports.handler = async () => ({ statusCode: 200, body: '{{word}} ' + process.env.AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI });
          Chat:
            Type: AWS::ApiGatewayV2::Api
            Properties: { Name: chat, ProtocolType: WEBSOCKET, RouteSelectionExpression: $request.body.action }
          ChatStage:
            Type: AWS::ApiGatewayV2::Stage
            Properties: { ApiId: !Ref Chat, StageName: dev }
        """;

    private string Write(string template)
    {
        var path = Path.Combine(_folder.FullName, "template.yaml");
        File.WriteAllText(path, template);
        return path;
    }
}
