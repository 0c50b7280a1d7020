using System.Collections.Immutable;
using Gatehouse.Local.Functions;
using Gatehouse.Local.Security;
using Gatehouse.Local.Stacks;

namespace Gatehouse.Local;

/// <summary>What is served, and how.</summary>
internal sealed record ServeOptions
{
    /// <summary>A template, a cloud assembly, a folder with <c>cdk.json</c>, or a folder of templates.</summary>
    public required string Path { get; init; }

    /// <summary>How stacks are loaded.</summary>
    public StackOptions Stacks { get; init; } = new();

    /// <summary>What the stacks were when deployments of their REST APIs were made: a path by the logical id or id of each deployment. Default: nothing is known of them.</summary>
    public ValueMap<string> Deployments { get; init; } = [];

    /// <summary>Where the code of functions is, by name, ARN or logical id: <c>PATH,handler=H,runtime=R,timeout=SECONDS,env.NAME=VALUE</c>. Default: only functions of the stacks run.</summary>
    public ValueMap<string> Code { get; init; } = [];

    /// <summary>How the gateway listens.</summary>
    public GatewayHostOptions Host { get; init; } = new();

    /// <summary>How functions are run.</summary>
    public FunctionHostOptions Functions { get; init; } = new();

    /// <summary>Takes the lines of access logs; null drops them.</summary>
    public Action<string>? AccessLog { get; init; }

    /// <summary>Takes the execution log of each request in one piece; null drops it.</summary>
    public Action<string>? ExecutionLog { get; init; }

    /// <summary>What all requests together may take, as an account may in a region; null for no limit.</summary>
    public Throttle? AccountThrottle { get; init; } = Throttles.Account;

    /// <summary>The access keys that may sign requests. Default: that of the environment, see <see cref="LocalAccessKeys"/>.</summary>
    public ImmutableArray<LocalAccessKey> AccessKeys { get; init; } = [];

    /// <summary>Files that stand for the truststores of custom domains, by their addresses in S3: <c>s3://bucket/key</c>.</summary>
    public ValueMap<string> Truststores { get; init; } = [];

    /// <summary>Where AWS services are reached.</summary>
    public AwsEndpoints Endpoints { get; init; } = AwsEndpoints.None;
}
