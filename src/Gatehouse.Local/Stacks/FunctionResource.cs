using System.Collections.Immutable;
using Gatehouse.Local.Functions;

namespace Gatehouse.Local.Stacks;

/// <summary>A Lambda function of a stack, with everything that running it takes.</summary>
/// <remarks>See https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-function.html.</remarks>
internal sealed record FunctionResource
{
    /// <summary>The logical id in the template.</summary>
    public required string LogicalId { get; init; }

    /// <summary>The name of the function.</summary>
    public required string Name { get; init; }

    /// <summary>The ARN without version or alias.</summary>
    public required string Arn { get; init; }

    /// <summary>The runtime, such as <c>nodejs22.x</c>; null for images.</summary>
    public string? Runtime { get; init; }

    /// <summary>The handler, such as <c>index.handler</c>; null for images.</summary>
    public string? Handler { get; init; }

    /// <summary>The code; null where it is not on this machine, which a diagnostic says.</summary>
    public FunctionCode? Code { get; init; }

    /// <summary>The environment variables.</summary>
    public ValueMap<string> Variables { get; init; } = [];

    /// <summary>How long a call may take. Default: 3 seconds.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>The memory in MB. Default: 128.</summary>
    public int MemoryMegabytes { get; init; } = 128;

    /// <summary>The processor, <c>x86_64</c> or <c>arm64</c>. Default: <c>x86_64</c>.</summary>
    public string Architecture { get; init; } = "x86_64";

    /// <summary>The layers that are on this machine, in the order in which they are unpacked.</summary>
    public ValueList<FunctionCode> Layers { get; init; } = [];

    /// <summary>How many calls may run at once; null for as many as come.</summary>
    public int? ReservedConcurrency { get; init; }

    /// <summary>The ARNs of the function's versions and aliases, by version number or alias name.</summary>
    public ValueMap<string> Qualifiers { get; init; } = [];

    /// <summary>Where the function stands in the template.</summary>
    public Origin Origin { get; init; }

    /// <summary>What the user gave in its place; null for nothing.</summary>
    public GivenFunction? Given { get; init; }

    /// <summary>What to run.</summary>
    /// <param name="code">The code.</param>
    public FunctionDefinition Definition(FunctionCode code) => new()
    {
        Name = Name,
        Arn = Arn,
        Code = code,
        Runtime = Runtime,
        Handler = Handler,
        Environment = Variables.ToImmutableDictionary(),
        Timeout = Timeout,
        MemorySize = MemoryMegabytes,
        Architecture = Architecture,
        Layers = [.. Layers.OfType<FolderCode>().Select(static layer => layer.Path)],
        ReservedConcurrency = ReservedConcurrency,
    };
}
