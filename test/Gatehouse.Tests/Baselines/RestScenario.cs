namespace Gatehouse.Tests.Baselines;

/// <summary>A scenario that is one REST API, so that its template must be read back as the same API.</summary>
public abstract class RestScenario : Scenario
{
    public abstract RestApi Api { get; }

    public override ValueList<TemplateResource> Resources() => Checked(Api.Write()).Resources;
}
