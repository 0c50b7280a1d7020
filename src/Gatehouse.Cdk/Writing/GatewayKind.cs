namespace Gatehouse.Cdk;

/// <summary>What differs between the kinds of API where a stack holds them.</summary>
internal sealed record GatewayKind<TApi>(
    string ApiType,
    string StageType,
    Func<TApi, TemplateText> Name,
    Func<TApi, IEnumerable<string>> StageNames,
    Func<TApi, Origin> Origin,
    Func<TApi, WriterOptions, WrittenApi> Write,
    Func<TApi> Sample)
{
    private bool _isWarm;

    /// <summary>Whether a deployment holds the properties of the API's resource.</summary>
    public bool DeploysProperties { get; init; }

    /// <summary>Has the writer compiled while the CDK's process works.</summary>
    public void WarmUp()
    {
        if (!_isWarm)
        {
            _isWarm = true;
            Cdk.WarmUp.Start(Write, Sample);
        }
    }
}
