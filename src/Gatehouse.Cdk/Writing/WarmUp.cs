namespace Gatehouse.Cdk;

/// <summary>Has the writers compiled on another core while this one waits for the CDK's process.</summary>
internal static class WarmUp
{
    /// <summary>Writes a small API of a kind to nowhere. The CDK is not touched: its border takes one thread only.</summary>
    public static void Start<TApi>(Func<TApi, WriterOptions, WrittenApi> write, Func<TApi> sample)
    {
        if (Environment.ProcessorCount > 1)
        {
            _ = Task.Run(() => Write(write, sample));
        }
    }

    private static void Write<TApi>(Func<TApi, WriterOptions, WrittenApi> write, Func<TApi> sample)
    {
        var written = write(sample(), new WriterOptions { LogicalId = "Api", Resolve = text => text });
        var data = new PlainData(null, part => part);
        foreach (var resource in written.Resources)
        {
            data.Properties(resource.Properties);
        }
    }
}
