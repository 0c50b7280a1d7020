using System.Collections;
using System.CommandLine;
using System.Net;
using Gatehouse.Local;
using Gatehouse.Local.Functions;

namespace Gatehouse.Cli;

/// <summary><c>serve</c>: runs the APIs of stacks on this machine.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var port = new Option<int>("--port") { HelpName = "N", Description = "The port; 0 takes any free one.", DefaultValueFactory = _ => PortArgument.Default, CustomParser = static argument => PortArgument.Read(argument) ?? 0 };
        var anyAddress = new Option<bool>("--any-address") { Description = "Listens on all addresses, so that other machines can call. Without it only this machine can." };
        var forwarded = new Option<bool>("--trust-forwarded-for") { Description = "Takes the caller's address from X-Forwarded-For." };
        var verbose = new Option<bool>("--verbose") { Description = "Prints the execution log of each request, and START, END and REPORT of each invocation." };
        var deployments = Pairs.Option("--deployment", "ID=PATH", "What an earlier deployment of a REST API was made of, by its logical id or the id that a stage names: a template, assembly or app; may be repeated.");
        var accessKeys = AccessKeyArguments.Option();
        var functions = Pairs.Option("--function", "NAME=PATH", "Where the code of a function is, by name, ARN or logical id: a project (.csproj), a folder, a zip archive, or a .js, .mjs or .py file. Runtime and handler are told from the code, or follow the path: ,handler=H ,runtime=R ,timeout=SECONDS ,env.NAME=VALUE. May be repeated.");
        var variables = Pairs.Option("--stage-variable", "NAME=VALUE", "A variable of the stage of an OpenAPI document; may be repeated.");
        var https = new HttpsArguments();
        var stacks = new StackArguments();
        var command = new Command("serve", "Serves the APIs of a template, an OpenAPI document, a cloud assembly or a CDK app.") { stacks.Path, port, anyAddress, forwarded, verbose, functions, variables, deployments, accessKeys };
        https.AddTo(command, port);
        stacks.AddTo(command);
        command.SetAction((result, cancellation) => RunAsync(
            new ServeOptions
            {
                Path = result.GetValue(stacks.Path)!,
                Stacks = stacks.Options(result) with { StageVariables = Pairs.Read(result.GetValue(variables)) },
                Code = Pairs.ReadPaths(result.GetValue(functions)),
                Deployments = Pairs.ReadPaths(result.GetValue(deployments)),
                Host = new GatewayHostOptions
                {
                    Port = result.GetValue(port),
                    Address = result.GetValue(anyAddress) ? IPAddress.Any : IPAddress.Loopback,
                    Https = https.Options(result),
                    TrustForwardedFor = result.GetValue(forwarded),
                },
                AccessKeys = AccessKeyArguments.Read(result.GetValue(accessKeys)),
                Truststores = https.Truststores(result),
                Functions = new FunctionHostOptions { LogInvocations = result.GetValue(verbose) },
                AccessLog = Console.Out.WriteLine,
                ExecutionLog = result.GetValue(verbose) ? Console.Out.WriteLine : null,
                Endpoints = AwsEndpoints.From(Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
                    .Select(variable => KeyValuePair.Create((string)variable.Key, (string?)variable.Value ?? ""))),
            },
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ServeOptions options, CancellationToken cancellation)
    {
        using var signals = new StopSignals(cancellation);
        try
        {
            return await RunAsync(options, signals).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (signals.Token.IsCancellationRequested)
        {
            return ExitCode.Success;
        }
    }

    private static async Task<int> RunAsync(ServeOptions options, StopSignals signals)
    {
        var (served, diagnostics) = await ServedStacks.StartAsync(options, signals.Token).ConfigureAwait(false);
        foreach (var diagnostic in DiagnosticText.InOrder(diagnostics))
        {
            Console.Error.WriteLine(diagnostic);
        }

        if (served is null)
        {
            return ExitCode.Failure;
        }

        await using (served.ConfigureAwait(false))
        {
            Console.Out.Write(ServedList.Write(served.Host));
            Console.Out.WriteLine(ServedList.Ready(served.Host));
            await signals.WaitAsync().ConfigureAwait(false);
        }

        return ExitCode.Success;
    }
}
