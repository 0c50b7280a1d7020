namespace Gatehouse.Local.Rest;

/// <summary>One step of the pipeline, compiled for a route or for a stage.</summary>
internal abstract class RestStep
{
    /// <summary>The name that traces show.</summary>
    public abstract string Name { get; }

    /// <summary>Takes the step. What goes wrong is put into <see cref="RestContext.Failure"/>; nothing is thrown.</summary>
    public abstract ValueTask RunAsync(RestContext context);
}
