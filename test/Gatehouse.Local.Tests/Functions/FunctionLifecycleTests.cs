using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Gatehouse.Local.Functions;
using Gatehouse.Local.Tests.Rest;

namespace Gatehouse.Local.Tests.Functions;

public sealed class FunctionLifecycleTests
{
    /// <summary>Answers the id of its process: at once, when a signal is given, or never.</summary>
    private const string Waiter = FunctionTestHost.Given + """
        exports.handler = async (event) => {
          console.log('began');
          if (event.signal) await given(event.signal);
          if (event.never) await new Promise(() => setInterval(() => {}, 60000));
          console.log('finished');
          return process.pid;
        };
        """;

    [Fact]
    public async Task Invoke_OneAfterAnother_UsesTheSameProcess()
    {
        await using var host = new FunctionTestHost();
        var function = host.AddNode(Waiter);
        var first = await host.TextAsync(function);
        for (var i = 0; i < 50; i++) Assert.Equal(first, await host.TextAsync(function));
    }

    [Fact]
    public async Task Invoke_TwoAtOnce_UsesTwoProcessesAndKeepsThem()
    {
        await using var host = new FunctionTestHost();
        var function = host.AddNode(Waiter);
        var signal = host.NewSignal();
        var running = Task.WhenAll(host.TextAsync(function, Until(signal)), host.TextAsync(function, Until(signal)));
        await host.AssertBeganAsync(1);
        await host.AssertBeganAsync(2);
        FunctionTestHost.Give(signal);
        var both = await running;
        Assert.NotEqual(both[0], both[1]);
        Assert.Contains(await host.TextAsync(function), both);
    }

    [Fact]
    public async Task Invoke_AboveReservedConcurrency_IsThrottled()
    {
        await using var host = new FunctionTestHost();
        var function = host.AddNode(Waiter, definition => definition with { ReservedConcurrency = 1 });
        var signal = host.NewSignal();
        var first = host.InvokeAsync(function, Until(signal));
        var second = await host.InvokeAsync(function);
        Assert.True(second.Throttled);
        Assert.Equal(429, second.StatusCode);
        FunctionTestHost.Give(signal);
        Assert.Null((await first).FunctionError);
        Assert.False((await host.InvokeAsync(function)).Throttled);
    }

    [Fact]
    public async Task Invoke_AboveTheProcessesOfTheMachine_Waits()
    {
        await using var host = new FunctionTestHost(options => options with { MaxEnvironments = 1 });
        var function = host.AddNode(Waiter);
        var all = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => host.TextAsync(function)));
        Assert.Single(all.Distinct());
    }

    [Fact]
    public async Task Invoke_TooSlow_TimesOutAndEndsTheProcess()
    {
        var time = new ManualTime();
        await using var host = new FunctionTestHost(options => options with { Time = time });
        var function = host.AddNode(Waiter, definition => definition with { Timeout = TimeSpan.FromSeconds(1) });
        var pid = int.Parse(await host.TextAsync(function), CultureInfo.InvariantCulture);
        var running = host.InvokeAsync(function, """{"never":true}""");
        await host.AssertBeganAsync(2);
        time.Advance(TimeSpan.FromSeconds(0.999));
        Assert.False(running.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(0.001));
        var result = await running;
        Assert.Equal("Unhandled", result.FunctionError);
        Assert.Equal("""{"errorType":"Sandbox.Timedout","errorMessage":"RequestId: request-2 Error: Task timed out after 1.00 seconds"}""", FunctionTestHost.Text(result));
        await AssertGoneAsync(pid);
        Assert.NotEqual(pid.ToString(CultureInfo.InvariantCulture), await host.TextAsync(function));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Invoke_InitialisationTakesLong_CountsAgainstTheInvocation(bool ends)
    {
        var time = new ManualTime();
        await using var host = new FunctionTestHost(options => options with { Time = time, InitTimeout = TimeSpan.FromSeconds(10) });
        var signal = host.NewSignal();
        var function = host.AddNode($$"""
            console.log('starting');
            while (!require('fs').existsSync({{JsonSerializer.Serialize(signal)}})) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
            exports.handler = async () => 'answered';
            """, definition => definition with { Timeout = TimeSpan.FromSeconds(3) });
        var running = host.TextAsync(function);
        Assert.True(await host.LogsAsync(line => line.EndsWith("starting", StringComparison.Ordinal)));
        time.Advance(TimeSpan.FromSeconds(12));
        Assert.False(running.IsCompleted);
        if (ends) FunctionTestHost.Give(signal);
        else time.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal(
            ends ? "\"answered\"" : """{"errorType":"Sandbox.Timedout","errorMessage":"RequestId: request-1 Error: Task timed out after 3.00 seconds"}""",
            await running);
    }

    [Fact]
    public async Task Invoke_LimitOfTheCaller_ShortensTheTimeOut()
    {
        var time = new ManualTime();
        await using var host = new FunctionTestHost(options => options with { Time = time });
        var function = host.AddNode(Waiter);
        await host.InvokeAsync(function);
        var running = function.InvokeAsync(host.Invocation("""{"never":true}""") with { TimeoutLimit = TimeSpan.FromSeconds(0.2) }, CancellationToken.None);
        await host.AssertBeganAsync(2);
        time.Advance(TimeSpan.FromSeconds(0.2));
        Assert.Contains("Task timed out after 0.20 seconds", FunctionTestHost.Text(await running), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invoke_ProcessThatExits_IsAnExitErrorAndTheNextWorks()
    {
        await using var host = new FunctionTestHost();
        var function = host.AddNode("exports.handler = async (event) => event.die ? process.exit(3) : 'alive';");
        Assert.Equal("\"alive\"", await host.TextAsync(function));
        Assert.Equal(
            """{"errorType":"Runtime.ExitError","errorMessage":"RequestId: request-2 Error: Runtime exited with error: exit status 3"}""",
            await host.TextAsync(function, """{"die":true}"""));
        Assert.Equal("\"alive\"", await host.TextAsync(function));
    }

    [Fact]
    public async Task Invoke_ProcessKilledBetweenInvocations_IsReplaced()
    {
        await using var host = new FunctionTestHost();
        var function = host.AddNode(Waiter);
        var pid = int.Parse(await host.TextAsync(function), CultureInfo.InvariantCulture);
        Process.GetProcessById(pid).Kill();
        await FunctionTestHost.AssertReapedAsync(pid);
        var result = await host.InvokeAsync(function);
        Assert.Null(result.FunctionError);
        Assert.NotEqual(pid.ToString(CultureInfo.InvariantCulture), FunctionTestHost.Text(result));
    }

    [Fact]
    public async Task Invoke_CallerGivesUp_TheFunctionRunsOn()
    {
        await using var host = new FunctionTestHost(options => options with { MaxEnvironments = 1 });
        var function = host.AddNode(Waiter);
        var signal = host.NewSignal();
        var pid = await host.TextAsync(function);
        using var impatience = new CancellationTokenSource();
        var abandoned = function.InvokeAsync(host.Invocation(Until(signal)), impatience.Token).AsTask();
        await host.AssertBeganAsync(2);
        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => abandoned);
        FunctionTestHost.Give(signal);
        Assert.True(await host.LogsAsync(line => line.EndsWith("\trequest-2\tINFO\tfinished", StringComparison.Ordinal)));
        Assert.Equal(pid, await host.TextAsync(function));
    }

    [Fact]
    public async Task Invoke_Event_AnswersAtOnceAndTriesThreeTimes()
    {
        var (time, ages) = (new ManualTime(), TimeSpan.FromDays(365));
        await using var host = new FunctionTestHost(options => options with { Time = time, MaxEnvironments = 1, InitTimeout = ages, IdleTimeout = ages });
        var function = host.AddNode("exports.handler = async () => { console.log('tried'); throw new Error('never'); };", definition => definition with { Timeout = ages });
        var result = await function.InvokeAsync(host.Invocation() with { Type = InvocationType.Event }, CancellationToken.None);
        Assert.Equal(202, result.StatusCode);
        Assert.True(result.Payload.IsEmpty);
        for (var steps = 0; Tries() < 3 && steps < 6_000; steps++)
        {
            time.Advance(TimeSpan.FromMinutes(1));
            await Task.Delay(10);
        }
        // Others have their turn, in the same process, but not a fourth.
        for (var others = 0; others < 20; others++)
        {
            time.Advance(TimeSpan.FromMinutes(1));
            Assert.Contains("never", await host.TextAsync(function), StringComparison.Ordinal);
        }
        Assert.True(await host.LogsAsync(line => line.EndsWith("\trequest-21\tINFO\ttried", StringComparison.Ordinal)));
        Assert.Equal(3, Tries());

        int Tries() => host.Log.Count(line => line.EndsWith("\trequest-1\tINFO\ttried", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Invoke_DryRun_StartsNothing()
    {
        await using var host = new FunctionTestHost();
        var function = host.AddNode("console.log('started'); exports.handler = async () => 1;");
        Assert.Equal(204, (await function.InvokeAsync(host.Invocation() with { Type = InvocationType.DryRun }, CancellationToken.None)).StatusCode);
        Assert.Empty(host.Log);
    }

    [Fact]
    public async Task Invoke_LargePayloads_PassUpToTheLimit()
    {
        await using var host = new FunctionTestHost();
        var function = host.AddNode("exports.handler = async (event) => 'x'.repeat(event.size);");
        var padding = new string(' ', 6 * 1024 * 1024 - 20);
        Assert.Equal(6_291_556, (await host.InvokeAsync(function, "{\"size\":6291554}" + padding)).Payload.Length);
        var tooLarge = FunctionTestHost.Json(await host.InvokeAsync(function, "{\"size\":6291555}"));
        Assert.Equal("Function.ResponseSizeTooLarge", tooLarge.GetProperty("errorType").GetString());
        Assert.Equal(413, (await host.InvokeAsync(function, new string(' ', 6 * 1024 * 1024 + 1))).StatusCode);
        Assert.Equal("\"x\"", await host.TextAsync(function, "{\"size\":1}"));
    }

    [Fact]
    public async Task Environment_Idle_IsEnded()
    {
        await using var host = new FunctionTestHost(options => options with { IdleTimeout = TimeSpan.FromMilliseconds(200) });
        var function = host.AddNode(Waiter);
        var pid = await host.TextAsync(function);
        await AssertGoneAsync(int.Parse(pid, CultureInfo.InvariantCulture));
        Assert.NotEqual(pid, await host.TextAsync(function));
    }

    [Fact]
    public async Task Dispose_Host_EndsProcessesAndChildrenAndRemovesFolders()
    {
        var temporary = Directory.CreateTempSubdirectory("gatehouse-work-").FullName;
        var host = new FunctionTestHost(options => options with { WorkFolder = null });
        var function = host.AddNode("const { spawn } = require('child_process'); exports.handler = async () => [process.pid, spawn('sleep', ['300']).pid];");
        var pids = FunctionTestHost.Json(await host.InvokeAsync(function));
        var inFlight = host.InvokeAsync(host.AddPython("import time\ndef handler(event, context):\n    print('began', flush=True)\n    time.sleep(300)"));
        Assert.True(await host.LogsAsync(line => line == "python: began"));
        await host.DisposeAsync();
        Assert.Equal("Unhandled", (await inFlight).FunctionError);
        await AssertGoneAsync(pids[0].GetInt32());
        await AssertGoneAsync(pids[1].GetInt32());
        Directory.Delete(temporary);
    }

    [Fact]
    public async Task Invoke_ManyAtOnceAndSomeCrash_EachIsAnsweredOnce()
    {
        await using var host = new FunctionTestHost(options => options with { MaxEnvironments = 4 });
        var function = host.AddNode("exports.handler = async (event) => { if (event.n % 20 === 7) process.exit(1); return event.n; };");
        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(n => Task.Run(() => host.TextAsync(function, $$"""{"n":{{n}}}"""))));
        for (var n = 0; n < answers.Length; n++)
        {
            if (n % 20 == 7) Assert.Contains("Runtime.ExitError", answers[n], StringComparison.Ordinal);
            else Assert.Equal(n.ToString(CultureInfo.InvariantCulture), answers[n]);
        }
    }

    [Fact]
    public async Task Invoke_StreamThatTimesOut_FailsItsReader()
    {
        var time = new ManualTime();
        await using var host = new FunctionTestHost(options => options with { Time = time });
        var function = host.AddNode("exports.handler = awslambda.streamifyResponse(async (event, stream) => { stream.write('a'); await new Promise(() => setInterval(() => {}, 60000)); });",
            definition => definition with { Timeout = TimeSpan.FromSeconds(1) });
        var result = await function.InvokeAsync(host.Invocation() with { StreamResponse = true }, CancellationToken.None);
        time.Advance(TimeSpan.FromSeconds(1));
        using var reader = new StreamReader(result.StreamBody!);
        Assert.Equal("Sandbox.Timedout", (await Assert.ThrowsAsync<FunctionStreamException>(() => reader.ReadToEndAsync())).ErrorType);
    }

    [Fact]
    public async Task Invoke_StreamNobodyReads_DoesNotHoldTheFunctionUp()
    {
        await using var host = new FunctionTestHost();
        var function = host.AddNode("exports.handler = awslambda.streamifyResponse(async (event, stream) => { for (let i = 0; i < 100; i++) stream.write('x'.repeat(10000)); stream.end(); });");
        var result = await function.InvokeAsync(host.Invocation() with { StreamResponse = true }, CancellationToken.None);
        await result.StreamBody!.DisposeAsync();
        Assert.Equal(1_000_000, (await host.InvokeAsync(function)).Payload.Length);
    }

    [Fact]
    public async Task ProcessWatch_PipeBreaks_KillsWhatIsLeft()
    {
        using var kept = Process.Start("sleep", "300");
        using var orphan = Process.Start("sleep", "300");
        using var watch = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", ProcessWatch.Script]) { RedirectStandardInput = true })!;
        await watch.StandardInput.WriteAsync($"+ {kept.Id}\n+ {orphan.Id}\n- {kept.Id}\n");
        watch.StandardInput.Close();
        await watch.WaitForExitAsync();
        await AssertGoneAsync(orphan.Id);
        Assert.False(kept.HasExited);
        kept.Kill();
    }

    [Fact]
    public async Task Invoke_AfterDispose_Fails()
    {
        var host = new FunctionTestHost();
        var function = host.AddNode(Waiter);
        await host.DisposeAsync();
        Assert.Equal("Unhandled", (await host.InvokeAsync(function)).FunctionError);
    }

    [Fact]
    public async Task LogInvocations_On_LogsWhatLambdaLogs()
    {
        await using var host = new FunctionTestHost(options => options with { LogInvocations = true });
        await host.InvokeAsync(host.AddNode(Waiter));
        Assert.Contains("node: START RequestId: request-1 Version: $LATEST", host.Log);
        Assert.Contains("node: END RequestId: request-1", host.Log);
        Assert.Contains(host.Log, line => line.StartsWith("node: REPORT RequestId: request-1\tDuration: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Prepare_Problems_AreAllNamed()
    {
        await using var host = new FunctionTestHost();
        host.Add(FunctionTestHost.Define("a-java", "java21", "x", new FolderCode(host.Files())));
        host.Add(FunctionTestHost.Define("b-missing", "nodejs22.x", "index.handler", new FolderCode("/nowhere")));
        host.Add(FunctionTestHost.Define("c-good", "nodejs22.x", "index.handler", new InlineCode("exports.handler = async () => 1;")));
        host.Add(FunctionTestHost.Define("d-zip", "python3.13", "index.handler", new ZipCode("/nowhere.zip")));
        Assert.Equal(
            (FunctionProblem[])
            [
                new("a-java", "function a-java has the runtime java21, which cannot be run. dotnet*, nodejs*, python* and provided* can"),
                new("b-missing", "the code folder /nowhere of function b-missing does not exist"),
                new("d-zip", "the code archive /nowhere.zip of function d-zip does not exist"),
            ],
            (await host.Host.PrepareAsync()).ToArray());
    }

    private static string Until(string signal) => JsonSerializer.Serialize(new { signal });

    private static async Task AssertGoneAsync(int pid) =>
        Assert.True(await FunctionTestHost.IsSoonAsync(() => IsGone(pid)), $"Process {pid} is still there.");

    private static bool IsGone(int pid)
    {
        try
        {
            return File.ReadAllText($"/proc/{pid}/stat").Split(' ')[2] == "Z";
        }
        catch (IOException)
        {
            return true;
        }
    }
}
