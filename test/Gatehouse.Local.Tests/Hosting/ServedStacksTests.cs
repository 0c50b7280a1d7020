using System.Net.Http.Json;
using System.Text.Json;
using Gatehouse.Local.Tests.Rest;
using Gatehouse.Local.Tests.Security;

namespace Gatehouse.Local.Tests.Hosting;

public sealed class ServedStacksTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gatehouse-");

    [Fact]
    public async Task StartAsync_Template_ServesAllKindsOfApi()
    {
        var (served, diagnostics) = await ServedStacks.StartAsync(new() { Functions = new() { Time = new ManualTime() }, Path = Write(Template("hello")) });
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
        var (served, _) = await ServedStacks.StartAsync(new() { Functions = new() { Time = new ManualTime() }, Path = path });
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
        var (served, diagnostics) = await ServedStacks.StartAsync(new() { Functions = new() { Time = new ManualTime() }, Path = Write(template) });

        Assert.Null(served);
        Assert.Contains(diagnostics, diagnostic => diagnostic.Code == code);
    }

    [Fact]
    public async Task StartAsync_MutualTlsWithoutHttpsAndTruststore_IsWarnedOf()
    {
        var (served, diagnostics) = await ServedStacks.StartAsync(new() { Functions = new() { Time = new ManualTime() }, Path = Write(Template("hello") + Domain) });
        await using var running = served!;

        Assert.Equal(["GH8022", "GH8025"], diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning && diagnostic.Code.StartsWith("GH80", StringComparison.Ordinal)).Select(diagnostic => diagnostic.Code));
        Assert.Contains("api.example.com", diagnostics.Single(diagnostic => diagnostic.Code == "GH8025").Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StartAsync_MutualTlsWithAll_IsServedWithoutWarning()
    {
        var store = Path.Combine(_folder.FullName, "store.pem");
        File.WriteAllText(store, TestAuthority.Root("CN=root").Pem);
        var (served, diagnostics) = await ServedStacks.StartAsync(new()
        {
            Path = Write(Template("hello") + Domain),
            Host = new() { Https = new() { AuthorityFolder = Path.Combine(_folder.FullName, "tls") } },
            Truststores = [new("s3://trust/store.pem", store)],
        });
        await using var running = served!;

        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Code is "GH8022" or "GH8023" or "GH8025");
        Assert.NotNull(running.Host.Model.Domains.Single().Trust?.Truststore);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private const string Domain = """

          Domain:
            Type: AWS::ApiGatewayV2::DomainName
            Properties: { DomainName: api.example.com, MutualTlsAuthentication: { TruststoreUri: s3://trust/store.pem }, DomainNameConfigurations: [{ CertificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/a" }] }
          Mapping:
            Type: AWS::ApiGatewayV2::ApiMapping
            Properties: { DomainName: !Ref Domain, ApiId: !Ref Http, Stage: !Ref Stage }
        """;

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
