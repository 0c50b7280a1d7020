namespace Gatehouse.Local.Rest;

/// <summary>What the steps of one stage are compiled from.</summary>
internal sealed class StageBuild
{
    public StageBuild(ApiBuild build, RestApi api, ApiStage stage, CompiledStage compiled)
    {
        Build = build;
        Api = api;
        Stage = stage;
        Compiled = compiled;
    }

    /// <summary>What all stages of the API share.</summary>
    public ApiBuild Build { get; }

    /// <summary>The API as the stage's deployment has it.</summary>
    public RestApi Api { get; }

    public ApiStage Stage { get; }

    /// <summary>The stage that is being compiled.</summary>
    public CompiledStage Compiled { get; }

    public RestGatewayOptions Options => Build.Options;

    public DiagnosticBag Diagnostics => Build.Diagnostics;

    public string Resolve(TemplateText text) => Build.Resolve(text);

    /// <summary>The text with the stage's variables in place of <c>${stageVariables.name}</c>.</summary>
    public string ResolveWithVariables(TemplateText text) => StageVariables.Fill(Resolve(text), Compiled.Variables);
}
