using Gatehouse.Reading;
using Gatehouse.Rules;
using Gatehouse.Tests.CloudFormation;

namespace Gatehouse.Tests.Reading;

/// <summary>Parameters without a value are no reason for errors: AWS asks for one.</summary>
public sealed class StandInsTests
{
    [Theory]
    [InlineData("String", "EndpointConfiguration: { Types: [!Ref Given] }")]
    [InlineData("String", "ApiKeySourceType: !Ref Given")]
    [InlineData("String", "MinimumCompressionSize: !Ref Given")]
    [InlineData("String", "DisableExecuteApiEndpoint: !Ref Given")]
    [InlineData("CommaDelimitedList", "Policy: { Statement: [{ Effect: Deny, Principal: '*', Action: '*', Resource: '*', Condition: { IpAddress: { aws:SourceIp: !Ref Given } } }] }")]
    [InlineData("String", "BodyS3Location: { Bucket: b, Key: !Select [1, !Split ['||', !Ref Given]] }")]
    [InlineData("AWS::SSM::Parameter::Value<String>", "Name: !Select [2, !Split ['/', !Ref Given]]", "/name")]
    [InlineData("String", "Name: !FindInMap [Names, !Ref Given, name]")]
    [InlineData("String", "Name: !Select [!Ref Given, [a, b]]")]
    public void Check_ValueThatIsMadeUp_IsNoError(string type, string property, string? standard = null)
    {
        var found = Check($$"""
            Parameters: { Given: { Type: {{type}}{{(standard is null ? "" : $", Default: {standard}")}} } }
            Mappings: { Names: { dev: { name: shop } } }
            Resources:
              Api: { Type: AWS::ApiGateway::RestApi, Properties: { {{property}} } }
            """);

        Assert.DoesNotContain(found, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Contains(found, diagnostic => diagnostic.Code is "GH1032" or "GH1034");
    }

    [Fact]
    public void Check_MistakeBesideAMadeUpValue_IsAnError()
    {
        var found = Check("""
            Parameters: { Given: { Type: String } }
            Resources:
              Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: !Ref Given, ApiKeySourceType: HEDER } }
            """);

        Assert.Equal("GH1153", Assert.Single(found, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Code);
    }

    [Fact]
    public void Check_RuleAboutAResourceWithMadeUpValues_Warns()
    {
        var found = Check("""
            Parameters: { Pool: { Type: String } }
            Resources:
              Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: a } }
              Users: { Type: AWS::ApiGateway::Authorizer, Properties: { RestApiId: !Ref Api, Name: users, Type: COGNITO_USER_POOLS, IdentitySource: method.request.header.Authorization, ProviderARNs: [!Ref Pool] } }
              Get: { Type: AWS::ApiGateway::Method, Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, AuthorizationType: COGNITO_USER_POOLS, AuthorizerId: !Ref Users, Integration: { Type: MOCK } } }
            """);

        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(found, diagnostic => diagnostic.Code == "GH2048").Severity);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("''")]
    public void Read_PolicyThatIsEmpty_IsNone(string policy) =>
        Assert.Empty(Check($"Resources: {{ Api: {{ Type: AWS::ApiGateway::RestApi, Properties: {{ Name: a, Policy: {policy} }} }} }}"));

    [Theory]
    [InlineData("BodyS3Location: { Bucket: b, Key: k }", "GH1228")]
    [InlineData("Body: { Fn::Transform: { Name: AWS::Include, Parameters: { Location: s3://b/api.yaml } } }", "GH1022", "GH1228")]
    [InlineData("Body: { openapi: 3.0.1, info: { title: a, version: '1' }, Fn::Transform: { Name: AWS::Include, Parameters: { Location: s3://b/paths.yaml } } }", "GH1022")]
    [InlineData("Body: { Fn::Transform: { Name: Routes, Parameters: {} } }", "GH1021", "GH1228")]
    [InlineData("CloneFrom: abc123", "GH1233")]
    public void Check_RoutesThatOnlyAwsKnows_AreNoError(string property, params string[] codes)
    {
        var found = Check($$"""
            Resources:
              Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: a, {{property}} } }
              Deployment: { Type: AWS::ApiGateway::Deployment, Properties: { RestApiId: !Ref Api } }
              Stage: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Api, DeploymentId: !Ref Deployment, StageName: dev } }
            """);

        Assert.Equal(codes, found.Select(diagnostic => diagnostic.Code));
        Assert.All(found, diagnostic => Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity));
    }

    private static List<Diagnostic> Check(string text)
    {
        var template = Templates.Evaluate(text);
        var apis = ApiReader.Read(template);
        var found = new DiagnosticBag();
        found.AddRange(template.Diagnostics);
        found.AddRange(apis.Diagnostics);
        ApiRules.Check(apis, found);
        return [.. found.ToImmutable()];
    }
}
