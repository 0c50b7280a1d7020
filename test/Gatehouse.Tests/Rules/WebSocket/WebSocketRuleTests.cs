namespace Gatehouse.Tests.Rules;

public sealed class WebSocketRuleTests
{
    private static readonly WebSocketIntegration Hello = new WebSocketLambda(FunctionTarget.FromArn(TemplateText.GetAtt("Hello", "Arn")));

    private static WebSocketApi Sound { get; } = new("chat") { Stages = [new("dev")], Routes = [new("$connect", Hello), new("send", Hello)] };

    [Fact]
    public void Write_UnknownKeyWithDollar_Reports() => Breaks(DiagnosticCatalogue.BadRouteKey, new("$other", Hello));

    [Fact]
    public void Write_ProtectedMessage_Reports() => Breaks(DiagnosticCatalogue.ProtectionNotOnConnect, new("other", Hello) { Authorization = WebSocketAuthorization.Iam });

    private static void Breaks(DiagnosticDescriptor descriptor, WebSocketRoute route)
    {
        Assert.Equal(descriptor.Code, Assert.Single((Sound with { Routes = Sound.Routes.Add(route) }).Write().Diagnostics).Code);
        Assert.Empty(Sound.Write().Diagnostics);
    }
}
