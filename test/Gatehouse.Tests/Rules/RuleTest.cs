namespace Gatehouse.Tests.Rules;

/// <summary>Shared by the tests of rules: a definition without mistakes, from which each test breaks one thing.</summary>
public abstract class RuleTest
{
    protected static readonly FunctionTarget Function = FunctionTarget.FromArn(TemplateText.GetAtt("Hello", "Arn"));

    protected static RestApi Sound { get; } = new("contacts")
    {
        Stages = [new("dev")],
        Routes = [Route.Get("/contacts/{id}", Lambda.Proxy(Function))],
    };

    protected static RestApi With(RestRoute route) => Sound with { Routes = [route] };

    protected static RestApi With(ApiStage stage) => Sound with { Stages = [stage] };

    protected static void Breaks(DiagnosticDescriptor descriptor, RestApi api, params string[] found)
    {
        var written = api.Write();
        var diagnostic = Assert.Single(written.Diagnostics, diagnostic => diagnostic.Code == descriptor.Code);
        Assert.All(found, text => Assert.Contains(text, diagnostic.Message, StringComparison.Ordinal));
        Assert.Equal(descriptor.Severity == DiagnosticSeverity.Error, written.HasErrors);
        Assert.Equal(written.HasErrors, written.Resources.Count == 0);
        Holds(descriptor, Sound);
    }

    protected static void Holds(DiagnosticDescriptor descriptor, RestApi api) =>
        Assert.DoesNotContain(api.Write().Diagnostics, diagnostic => diagnostic.Code == descriptor.Code);
}
