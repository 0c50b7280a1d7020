namespace Gatehouse.Tests.Baselines;

/// <summary>A scenario that is one custom domain and the APIs that it leads to, so that its template must be read back as the same domain.</summary>
public abstract class DomainScenario : Scenario
{
    public abstract CustomDomain Domain { get; }

    /// <summary>The APIs of the same template.</summary>
    protected virtual ValueList<WrittenApi> Apis => [];

    public override ValueList<TemplateResource> Resources()
    {
        var apis = Apis;
        var written = Domain.Write(new() { LogicalId = "Domain" }, apis);
        Assert.Empty(written.Diagnostics);
        return apis.SelectMany(static api => api.Resources).ToValueList().AddRange(written.Resources);
    }
}
