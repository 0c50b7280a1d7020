namespace Gatehouse.Local.Rest;

/// <summary>Writes to the execution log between two steps.</summary>
internal sealed class LogStep(Action<RestContext> write) : RestStep
{
    public override string Name => "";

    /// <summary>The step; null where requests leave no trace.</summary>
    public static RestStep? For(RouteBuild route, Action<RestContext> write) => route.Options.IsTraced ? new LogStep(write) : null;

    public override ValueTask RunAsync(RestContext context)
    {
        write(context);
        return ValueTask.CompletedTask;
    }
}
