namespace Gatehouse.Local.Rest;

/// <summary>Answers in place of a function that is not here, as AWS does for one that it must not call.</summary>
/// <param name="function">The name by which the function can be given.</param>
internal sealed class MissingFunctionStep(string function) : RestStep
{
    public override string Name => IntegrateStep.Name;

    public override ValueTask RunAsync(RestContext context)
    {
        context.Trace?.Log(MissingFunctions.Log(function));
        context.Failure = RestFailure.Configuration("Invalid permissions on Lambda function");
        return ValueTask.CompletedTask;
    }
}
