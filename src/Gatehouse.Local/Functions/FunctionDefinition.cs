using System.Collections.Immutable;

namespace Gatehouse.Local.Functions;

/// <summary>A Lambda function as a template declares it: what to run and under which limits.</summary>
/// <remarks>See https://docs.aws.amazon.com/lambda/latest/api/API_FunctionConfiguration.html.</remarks>
public sealed record FunctionDefinition
{
    /// <summary>The function's name, as <c>AWS_LAMBDA_FUNCTION_NAME</c> shows it and logs are prefixed with it.</summary>
    public required string Name { get; init; }

    /// <summary>The function's ARN without a qualifier.</summary>
    public required string Arn { get; init; }

    /// <summary>The code to run.</summary>
    public required FunctionCode Code { get; init; }

    /// <summary>
    /// The Lambda runtime identifier (<c>dotnet10</c>, <c>nodejs22.x</c>, <c>python3.13</c>, <c>provided.al2023</c> ...).
    /// May be left out for <see cref="ProjectCode"/>, which is always .NET.
    /// </summary>
    public string? Runtime { get; init; }

    /// <summary>
    /// What the runtime calls: <c>file.export</c> for Node.js and Python, the assembly's name or
    /// <c>Assembly::Type::Method</c> for .NET; ignored by <c>provided*</c>, which only passes it on as <c>_HANDLER</c>.
    /// </summary>
    public string? Handler { get; init; }

    /// <summary>Environment variables the function is configured with. The default is none.</summary>
    public ImmutableDictionary<string, string> Environment { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>How long one invocation may take. The default is 3 seconds; AWS allows 1 to 900 seconds.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>Memory in MB, reported to the function but not enforced. The default is 128.</summary>
    public int MemorySize { get; init; } = 128;

    /// <summary>The declared instruction set, <c>x86_64</c> (the default) or <c>arm64</c>. The code runs on this machine's own.</summary>
    public string Architecture { get; init; } = "x86_64";

    /// <summary>Folders with the content of the function's layers, lowest first. The default is none.</summary>
    public ImmutableArray<string> Layers { get; init; } = [];

    /// <summary>
    /// How many invocations may run at once; a further one is throttled. The default is the limit of
    /// <see cref="FunctionHostOptions.MaxConcurrency"/>. Zero throttles every invocation, as on AWS.
    /// </summary>
    public int? ReservedConcurrency { get; init; }
}
