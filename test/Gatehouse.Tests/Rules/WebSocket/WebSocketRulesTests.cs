namespace Gatehouse.Tests.Rules;

public sealed class WebSocketRulesTests
{
    private static readonly FunctionTarget Function = FunctionTarget.FromArn(TemplateText.GetAtt("Chat", "Arn"));

    private static WebSocketApi Sound { get; } = new("chat")
    {
        Stages = [new("prod")],
        Routes = [WebSocketRoute.Connect(Lambda.Proxy(Function)), WebSocketRoute.On("send", Lambda.Proxy(Function))],
    };

    public static TheoryData<DiagnosticDescriptor, WebSocketApi> Mistakes => new()
    {
        { DiagnosticCatalogue.NoRoutes, Sound with { Routes = [] } },
        { DiagnosticCatalogue.DuplicateRoute, Sound with { Routes = [Sound.Routes[1], Sound.Routes[1]] } },
        { DiagnosticCatalogue.BadRouteKey, Sound with { Routes = [WebSocketRoute.On("$send", Lambda.Proxy(Function))] } },
        { DiagnosticCatalogue.ProtectionNotOnConnect, Sound with { Routes = [WebSocketRoute.On("send", Lambda.Proxy(Function)).Authorize(WebSocketAuthorization.Iam)] } },
        { DiagnosticCatalogue.ProtectionNotOnConnect, Sound with { Routes = [WebSocketRoute.On("send", Lambda.Proxy(Function)) with { ApiKeyRequired = true }] } },
        { DiagnosticCatalogue.BadStageName, Sound with { Stages = [new("$default")] } },
        { DiagnosticCatalogue.DuplicateStage, Sound with { Stages = [new("a"), new("a")] } },
        { DiagnosticCatalogue.ThrottleWithoutRoute, Sound with { Stages = [new("a") { RouteThrottles = [new("nowhere", new(1, 1))] }] } },
        { DiagnosticCatalogue.HttpTimeout, Sound with { Routes = [WebSocketRoute.On("send", new WebSocketLambda(Function) { Timeout = TimeSpan.FromSeconds(30) })] } },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Write_Mistake_ReportsAndWritesNothing(DiagnosticDescriptor descriptor, WebSocketApi api)
    {
        var written = api.Write();
        Assert.Contains(written.Diagnostics, diagnostic => diagnostic.Code == descriptor.Code);
        Assert.Empty(written.Resources);
        Assert.Empty(Sound.Write().Diagnostics);
    }
}
