using System.Diagnostics;
using Gatehouse.Velocity.Nodes;

namespace Gatehouse.Velocity.Rendering;

/// <summary>The state of one render.</summary>
internal sealed class RenderContext
{
    // Each level may take some ten frames of the thread's stack.
    private const int MaxDepth = 150;

    // Looking at the clock costs little, but not nothing.
    private const int StepsBetweenLooks = 63;

    private readonly TimeSpan _regexTime;
    private readonly long _deadline;
    private long _steps;
    private long _regexTicks;
    private int _depth;

    public RenderContext(CompiledTemplate template, VariableSource source, VelocityLimits limits, TextBuffer output)
    {
        Template = template;
        Macros = template.Macros;
        Scope = new RootScope(template.Variables, source);
        Missing = template.Dialect == VelocityDialect.ApiGateway ? "" : null;
        Limits = limits;
        Output = output;
        _steps = limits.Steps;
        _regexTime = limits.RegexTime;
        _deadline = Environment.TickCount64 + (long)limits.Time.TotalMilliseconds;
    }

    public CompiledTemplate Template { get; }

    public VelocityLimits Limits { get; }

    public TextBuffer Output { get; }

    public Scope Scope { get; set; }

    public MacroTable Macros { get; set; }

    /// <summary>The value of a reference that resolves to nothing.</summary>
    public object? Missing { get; }

    /// <summary>What is to be left; null while rendering goes on.</summary>
    public StopTarget? Stopping { get; set; }

    public int MacroDepth { get; set; }

    public void Step()
    {
        if ((--_steps & StepsBetweenLooks) == 0 || _steps < 0)
            CheckTime();
    }

    public void Steps(long count)
    {
        _steps -= count;
        if (count > 0)
            CheckTime();
    }

    /// <summary>Goes one level of nested evaluation deeper until the result is disposed.</summary>
    public Level Deeper()
    {
        if (++_depth > MaxDepth)
            throw new VelocityRenderException($"The template calls itself deeper than {MaxDepth} levels");

        return new Level(this);
    }

    /// <summary>The text, if it is not too long; making it counts as one step for each 64 characters.</summary>
    public string CheckLength(string text)
    {
        if (text.Length > Limits.OutputLength)
            throw new VelocityRenderException($"A string is longer than {Limits.OutputLength} characters");

        Steps(text.Length / 64);
        return text;
    }

    public void CheckSize(long size)
    {
        if (size > Limits.CollectionSize)
            throw new VelocityRenderException($"A list or map has more than {Limits.CollectionSize} elements");
    }

    /// <summary>Runs a regular expression against what is left of the time for them.</summary>
    public T Match<T>(Func<T> match)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            return match();
        }
        catch (System.Text.RegularExpressions.RegexMatchTimeoutException e)
        {
            throw new VelocityRenderException($"A regular expression takes longer than {_regexTime.TotalSeconds} s", e);
        }
        finally
        {
            _regexTicks += Stopwatch.GetTimestamp() - started;
            if (_regexTicks > _regexTime.TotalSeconds * Stopwatch.Frequency)
                throw new VelocityRenderException($"The regular expressions take longer than {_regexTime.TotalSeconds} s together");
        }
    }

    private void CheckTime()
    {
        if (_steps < 0)
            throw new VelocityRenderException($"The template takes more than {Limits.Steps} steps");
        if (Environment.TickCount64 > _deadline)
            throw new VelocityRenderException($"The template takes longer than {Limits.Time.TotalSeconds} s");
    }

    public readonly struct Level(RenderContext context) : IDisposable
    {
        public void Dispose() => context._depth--;
    }
}
