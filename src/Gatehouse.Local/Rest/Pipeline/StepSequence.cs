using System.Collections.Immutable;

namespace Gatehouse.Local.Rest;

/// <summary>Steps one after the other, until one fails.</summary>
internal sealed class StepSequence : RestStep
{
    private readonly ImmutableArray<RestStep> _steps;

    private StepSequence(ImmutableArray<RestStep> steps) => _steps = steps;

    public override string Name => "Steps";

    /// <summary>A sequence of those steps that the route needs; null stands for a step that it does not need.</summary>
    public static RestStep Of(params ReadOnlySpan<RestStep?> steps)
    {
        var needed = ImmutableArray.CreateBuilder<RestStep>(steps.Length);
        foreach (var step in steps)
        {
            if (step is not null)
            {
                needed.Add(step);
            }
        }

        return needed.Count == 1 && needed[0] is StepSequence only ? only : new StepSequence(needed.DrainToImmutable());
    }

    public override ValueTask RunAsync(RestContext context)
    {
        for (var index = 0; index < _steps.Length; index++)
        {
            var running = _steps[index].RunAsync(context);
            if (!running.IsCompletedSuccessfully)
            {
                return ContinueAsync(context, index, running);
            }

            Note(context, _steps[index]);
            if (context.Failure is not null)
            {
                break;
            }
        }

        return ValueTask.CompletedTask;
    }

    private async ValueTask ContinueAsync(RestContext context, int index, ValueTask running)
    {
        await running.ConfigureAwait(false);
        Note(context, _steps[index]);
        for (index++; index < _steps.Length && context.Failure is null; index++)
        {
            await _steps[index].RunAsync(context).ConfigureAwait(false);
            Note(context, _steps[index]);
        }
    }

    /// <summary>Steps without name only write to the log.</summary>
    private static void Note(RestContext context, RestStep step)
    {
        if (context.Trace is { } trace && step.Name.Length > 0)
        {
            trace.Step(step.Name, context.Failure?.Type.Name());
        }
    }
}
