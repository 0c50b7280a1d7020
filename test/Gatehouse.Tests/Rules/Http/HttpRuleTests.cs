namespace Gatehouse.Tests.Rules;

public sealed class HttpRuleTests
{
    private static readonly FunctionTarget Function = FunctionTarget.FromArn(TemplateText.GetAtt("Hello", "Arn"));

    private static HttpApi Sound { get; } = new("hello") { Stages = [new("$default")], Routes = [HttpRoute.Get("/a", new HttpLambda(Function))] };

    [Theory]
    [InlineData(49)]
    [InlineData(30_001)]
    public void Write_TimeoutOutOfRange_Reports(int millis) =>
        Breaks(DiagnosticCatalogue.HttpTimeout, With(Sound.Routes[0] with { Integration = new HttpLambda(Function) { Timeout = TimeSpan.FromMilliseconds(millis) } }));

    [Fact]
    public void Write_SimpleResponsesInFormat1_Reports() =>
        Breaks(DiagnosticCatalogue.SimpleResponsesNeedV2, By(new HttpLambdaAuthorizer("a", Function) { PayloadFormat = PayloadFormat.V1, SimpleResponses = true }));

    [Fact]
    public void Write_NoAudience_Reports() => Breaks(DiagnosticCatalogue.BadAudience, By(new JwtAuthorizer("a", "https://issuer.example", [])));

    [Fact]
    public void Write_LongMaxAge_Reports() => Breaks(DiagnosticCatalogue.BadCorsMaxAge, Sound with { Cors = new("https://a.example") { MaxAge = TimeSpan.FromDays(2) } });

    private static HttpApi With(HttpRoute route) => Sound with { Routes = [route] };

    private static HttpApi By(HttpAuthorizer authorizer) => With(Sound.Routes[0] with { Authorization = HttpAuthorization.By(authorizer) });

    private static void Breaks(DiagnosticDescriptor descriptor, HttpApi api)
    {
        Assert.Equal(descriptor.Code, Assert.Single(api.Write().Diagnostics).Code);
        Assert.Empty(Sound.Write().Diagnostics);
    }
}
