namespace Gatehouse.Tests.Rules;

/// <summary>Shared by the tests of rules of HTTP APIs.</summary>
public abstract class HttpRuleTest
{
    protected static readonly FunctionTarget Function = FunctionTarget.FromArn(TemplateText.GetAtt("Hello", "Arn"));

    protected static HttpApi Sound { get; } = new("hello") { Routes = [HttpRoute.Get("/hello", Lambda.Proxy(Function))] };

    protected static HttpApi Guarded(HttpAuthorizer authorizer) => Sound with { Routes = [HttpRoute.Get("/hello", Lambda.Proxy(Function)).Authorize(authorizer)] };

    protected static void Breaks(DiagnosticDescriptor descriptor, HttpApi api, params string[] found)
    {
        var written = api.Write();
        var diagnostic = Assert.Single(written.Diagnostics, diagnostic => diagnostic.Code == descriptor.Code);
        Assert.All(found, text => Assert.Contains(text, diagnostic.Message, StringComparison.Ordinal));
        Assert.Equal(descriptor.Severity == DiagnosticSeverity.Error, written.Resources.Count == 0);
        Holds(descriptor, Sound);
    }

    protected static void Holds(DiagnosticDescriptor descriptor, HttpApi api) =>
        Assert.DoesNotContain(api.Write().Diagnostics, diagnostic => diagnostic.Code == descriptor.Code);
}
