namespace Gatehouse.Tests.Rules;

public sealed class BackendUriRuleTests : RuleTest
{
    [Theory]
    [InlineData("example.com/a")]
    [InlineData("ftp://example.com")]
    [InlineData("http://")]
    [InlineData("${stageVariables.url}")]
    public void Write_NoAddress_Reports(string uri) => Breaks(DiagnosticCatalogue.BadBackendUri, With(Route.Get("/a", Http.Proxy(uri))), uri);

    [Theory]
    [InlineData("https://${stageVariables.host}/a")]
    [InlineData("http://example.com:8080/{a}")]
    public void Write_Address_Holds(string uri) => Holds(DiagnosticCatalogue.BadBackendUri, With(Route.Get("/{a}", Http.Custom(RouteMethod.Get, uri))));

    [Fact]
    public void Write_AddressOfAResource_Holds() => Holds(DiagnosticCatalogue.BadBackendUri, With(Route.Get("/a", Http.Proxy(TemplateText.GetAtt("Site", "Url")))));

    [Theory]
    [InlineData("https://example.com")]
    [InlineData("arn:aws:apigateway:eu-west-1:firehose:PutRecord")]
    [InlineData("arn:aws:lambda:eu-west-1:111122223333:function:x")]
    public void Write_ProxyOfNoService_Reports(string uri) => Breaks(DiagnosticCatalogue.BadServiceUri, With(Route.Post("/a", new AwsProxy(uri))), uri);

    [Fact]
    public void Write_ProxyOfDynamoDb_Reports() =>
        Breaks(DiagnosticCatalogue.ProxyOfOtherService, With(Route.Post("/a", new AwsProxy("arn:aws:apigateway:eu-west-1:dynamodb:action/Query"))), "dynamodb");

    [Theory]
    [InlineData("hello")]
    [InlineData("arn:aws:lambda:eu-west-1:111122223333:layer:x")]
    public void Write_NoFunction_Reports(string arn) => Breaks(DiagnosticCatalogue.BadFunctionArn, With(Route.Get("/a", Lambda.Proxy(FunctionTarget.FromArn(arn)))), arn);

    [Theory]
    [InlineData("arn:aws:lambda:eu-west-1:111122223333:function:x:live")]
    [InlineData("arn:aws:lambda:eu-west-1:111122223333:function:${stageVariables.fn}")]
    public void Write_Function_Holds(string arn) => Holds(DiagnosticCatalogue.BadFunctionArn, With(Route.Get("/a", Lambda.Stream(FunctionTarget.FromArn(arn)))));

    [Fact]
    public void Write_AuthorizerOfNoFunction_Reports() =>
        Breaks(DiagnosticCatalogue.BadFunctionArn, With(Sound.Routes[0].Authorize(Authorizers.Token("t", FunctionTarget.FromArn("hello")))), "authorizer t");
}
