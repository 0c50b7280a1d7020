using System.Collections.Immutable;

namespace Gatehouse.Local.Rest;

/// <summary>What a stage keeps between requests: answers, and verdicts of authorizers. A canary has those of its stage.</summary>
/// <remarks>
/// See https://docs.aws.amazon.com/apigateway/latest/api/API_FlushStageCache.html and
/// https://docs.aws.amazon.com/apigateway/latest/api/API_FlushStageAuthorizersCache.html.
/// </remarks>
internal sealed class StageCaches
{
    private ImmutableList<IFlushable> _answers = [];
    private ImmutableList<IFlushable> _verdicts = [];

    /// <summary>Those of the stage that is being compiled.</summary>
    public static StageCaches Of(StageBuild stage)
    {
        var caches = stage.Build.Shared((nameof(StageCaches), stage.Stage.Name), static () => new StageCaches());
        stage.Compiled.Caches = caches;
        return caches;
    }

    public void AddAnswers(IFlushable cache) => _answers = _answers.Add(cache);

    public void AddVerdicts(IFlushable cache) => _verdicts = _verdicts.Add(cache);

    /// <summary>Forgets all answers.</summary>
    public void FlushAnswers() => _answers.ForEach(cache => cache.Flush());

    /// <summary>Forgets what authorizers said.</summary>
    public void FlushAuthorizers() => _verdicts.ForEach(cache => cache.Flush());
}
