using System.Collections.Immutable;

namespace Gatehouse.Local.Functions;

/// <summary>How a <see cref="FunctionHost"/> runs its functions.</summary>
public sealed record FunctionHostOptions
{
    /// <summary>
    /// Receives every line a function writes to its standard output or error: the function's name, then the line.
    /// Called from several threads. The default is the console, each line prefixed with the function's name in brackets.
    /// </summary>
    public Action<string, string> LogSink { get; init; } = static (function, line) => Console.Out.WriteLine($"[{function}] {line}");

    /// <summary>Also log Lambda's START, END and REPORT lines. The default is false.</summary>
    public bool LogInvocations { get; init; }

    /// <summary>The clock of time-outs, deadlines and idle times. The default is the system's.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The source of ids for environments and log streams: 32 hexadecimal digits. The default is random.</summary>
    public Func<string> NewId { get; init; } = static () => Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(16));

    /// <summary>
    /// The folder for unpacked archives, inline code and bootstraps. The default is a new folder below the temporary folder,
    /// which is removed with the host.
    /// </summary>
    public string? WorkFolder { get; init; }

    /// <summary>The value of <c>AWS_REGION</c>. The default is the region in the function's ARN.</summary>
    public string? Region { get; init; }

    /// <summary>Environment variables every function gets beneath its own, such as <c>AWS_ENDPOINT_URL</c>. The default is none.</summary>
    public ImmutableDictionary<string, string> Environment { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>How many invocations of one function without reserved concurrency may run at once. The default is 1,000; a further one is throttled.</summary>
    public int MaxConcurrency { get; init; } = 1_000;

    /// <summary>
    /// How many processes one function may have on this machine. The default is 16; a further invocation waits for one to be
    /// free, which AWS would not make it do.
    /// </summary>
    public int MaxEnvironments { get; init; } = 16;

    /// <summary>How long an environment is kept without an invocation. The default is 5 minutes.</summary>
    public TimeSpan IdleTimeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// How long the initialisation of an environment may take before it counts against the time-out of its first invocation.
    /// The default is 10 seconds, as on AWS (https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html).
    /// </summary>
    public TimeSpan InitTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The waits before the second and third try of an event that failed. The default is 1 and 2 minutes, as on AWS.</summary>
    public ImmutableArray<TimeSpan> EventRetryDelays { get; init; } = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2)];
}
