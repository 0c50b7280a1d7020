namespace Gatehouse.Local.Rest;

/// <summary>A step that cannot be taken because of a mistake in the definition.</summary>
internal sealed class FailingStep(string name, RestFailure failure) : RestStep
{
    public override string Name => name;

    public override ValueTask RunAsync(RestContext context)
    {
        context.Failure = failure;
        return ValueTask.CompletedTask;
    }
}
