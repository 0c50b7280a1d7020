using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Gatehouse.Testing;
using Xunit.Abstractions;

namespace Gatehouse.Conformance;

/// <summary>What AWS and tests written for AWS say of WebSocket APIs.</summary>
public sealed class WebSocketConformance(ITestOutputHelper output)
{
    private const string UnknownId = "L0SM9cOFvHcCIhw=";

    [Theory]
    [InlineData("aws/cases.jsonl")]
    [InlineData("aws/weak-cases.jsonl")]
    public async Task Handle_EveryCase_AnswersAsAws(string file)
    {
        var failures = new List<string>();
        var count = 0;
        foreach (var row in ConformanceData.Rows(file).Where(row => row.GetProperty("api").GetString() == "WEBSOCKET"))
        {
            count++;
            failures.AddRange((await RunAsync(row)).Select(problem => $"{row.GetProperty("id")}: {problem}"));
        }

        output.WriteLine($"{file}, WEBSOCKET: {count} cases");
        Assert.Empty(failures);
    }

    private static async Task<IEnumerable<string>> RunAsync(JsonElement row)
    {
        var expected = row.GetProperty("expected");
        var isWithoutDefault = row.GetProperty("id").GetString() == "ws-no-default-forbidden";
        var events = new Events();
        if (expected.TryGetProperty("handshake_status", out _))
        {
            return await RefusalsAsync();
        }

        await using var gateway = await LocalGateway.StartAsync(Definition(events.Function, isWithoutDefault));
        var request = row.GetProperty("request");
        if (request.TryGetProperty("method", out var method))
        {
            return await CallAsync(gateway, events, request, method.GetString()!, expected);
        }

        using var client = await gateway.ConnectAsync("dev");
        if (request.TryGetProperty("connect", out _))
        {
            return events.Check(expected, "CONNECT");
        }

        if (request.TryGetProperty("close", out _))
        {
            await client.CloseAsync(WebSocketCloseStatus.NormalClosure, null, default);
            await events.WaitAsync("DISCONNECT");
            return events.Check(expected, "DISCONNECT");
        }

        await client.SendAsync(Encoding.UTF8.GetBytes(request.GetProperty("send").GetString()!), WebSocketMessageType.Text, true, default);
        if (expected.TryGetProperty("frame_json", out var frame))
        {
            return Frame(frame, await ReceiveAsync(client));
        }

        await events.WaitAsync("MESSAGE");
        return events.Check(expected, "MESSAGE");
    }

    private static async Task<IEnumerable<string>> CallAsync(LocalGateway gateway, Events events, JsonElement request, string method, JsonElement expected)
    {
        var isOpen = expected.TryGetProperty("frame_text", out var text);
        using var client = isOpen ? await gateway.ConnectAsync("dev") : null;
        var id = isOpen ? events.Last("CONNECT").GetProperty("requestContext").GetProperty("connectionId").GetString()! : UnknownId;
        var path = request.GetProperty("path").GetString()!;
        path = path["/dev".Length..].Replace("{well-formed unknown id}", id, StringComparison.Ordinal).Replace("{id}", id, StringComparison.Ordinal);
        using var message = new HttpRequestMessage(new HttpMethod(method), path);
        if (request.TryGetProperty("body", out var body))
        {
            message.Content = new StringContent(body.GetString()!);
        }

        var answer = await gateway.Client("dev").SendAsync(message);
        var problems = new List<string>();
        if ((int)answer.StatusCode != expected.GetProperty("status").GetInt32())
        {
            problems.Add($"status {answer.StatusCode}");
        }

        if (expected.TryGetProperty("errorType", out var type) && (!answer.Headers.TryGetValues("x-amzn-ErrorType", out var types) || types.Single() != type.GetString()))
        {
            problems.Add("x-amzn-ErrorType");
        }

        if (client is not null && await ReceiveAsync(client) is var received && received != text.GetString())
        {
            problems.Add($"frame {received}");
        }

        return problems;
    }

    // The row says in words: the status of the function, 401 without identity, 403 when the authorizer denies.
    private static async Task<IEnumerable<string>> RefusalsAsync()
    {
        var guard = new WebSocketAuthorizer("guard", FakeFunction.Denies()) { IdentitySources = [WebSocketIdentitySource.Header("token")] };
        var problems = new List<string>();
        await ExpectAsync(WebSocketRoute.Connect(Lambda.Proxy(FakeFunction.Returns(new { statusCode = 418 }))), new(), 418);
        await ExpectAsync(WebSocketRoute.Connect(null).Authorize(guard), new(), 401);
        await ExpectAsync(WebSocketRoute.Connect(null).Authorize(guard), new() { Headers = [new("token", "x")] }, 403);
        return problems;

        async Task ExpectAsync(WebSocketRoute route, HandshakeRequest handshake, int status)
        {
            await using var gateway = await LocalGateway.StartAsync(new WebSocketApi("a") { Stages = [new WebSocketStage("dev")], Routes = [route] });
            try
            {
                using var client = await gateway.ConnectAsync("dev", handshake);
                problems.Add($"expected {status}, but the connection was made");
            }
            catch (HandshakeRefusedException refused) when ((int)refused.StatusCode == status)
            {
                // As expected.
            }
        }
    }

    private static WebSocketApi Definition(TestFunction function, bool isWithoutDefault)
    {
        LambdaProxy target = Lambda.Proxy(function);
        ValueList<WebSocketRoute> routes = [WebSocketRoute.Connect(target), WebSocketRoute.Disconnect(target), WebSocketRoute.On("echo", target), WebSocketRoute.On("makeError", Lambda.Proxy(FakeFunction.Throws()))];
        return new("a") { Stages = [new WebSocketStage("dev")], Routes = isWithoutDefault ? routes : routes.Add(WebSocketRoute.Default(target)) };
    }

    private static IEnumerable<string> Frame(JsonElement expected, string received)
    {
        var frame = JsonSerializer.Deserialize<JsonElement>(received);
        foreach (var member in expected.EnumerateObject())
        {
            var isPlaceholder = member.Value.GetString()!.StartsWith('<');
            if (!frame.TryGetProperty(member.Name, out var value) || (!isPlaceholder && value.GetString() != member.Value.GetString()))
            {
                yield return $"frame {received}";
            }
        }
    }

    private static async Task<string> ReceiveAsync(WebSocket client)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var buffer = new byte[4096];
        var length = 0;
        while (true)
        {
            var received = await client.ReceiveAsync(buffer.AsMemory(length), limit.Token);
            length += received.Count;
            if (received.EndOfMessage)
            {
                return Encoding.UTF8.GetString(buffer, 0, length);
            }
        }
    }

    /// <summary>The function behind all routes, and the events it got.</summary>
    private sealed class Events
    {
        public TestFunction Function { get; } = FakeFunction.Returns(new { statusCode = 200 });

        public JsonElement Last(string type) => Function.Events.Last(item => Type(item) == type);

        public async Task WaitAsync(string type)
        {
            for (var tries = 0; tries < 6_000 && !Function.Events.Any(item => Type(item) == type); tries++)
            {
                await Task.Delay(10);
            }
        }

        public IEnumerable<string> Check(JsonElement expected, string type)
        {
            var seen = Last(type);
            if (expected.TryGetProperty("route", out var route) && seen.GetProperty("requestContext").GetProperty("routeKey").GetString() != route.GetString())
            {
                yield return $"route {seen}";
            }

            foreach (var path in Paths(expected, "event_has").Where(path => Find(seen, path) is null))
            {
                yield return $"no {path}";
            }

            foreach (var path in Paths(expected, "event_lacks").Where(path => Find(seen, path) is not null))
            {
                yield return $"has {path}";
            }
        }

        private static string? Type(JsonElement item) => item.GetProperty("requestContext").GetProperty("eventType").GetString();

        private static IEnumerable<string> Paths(JsonElement expected, string name) =>
            expected.TryGetProperty(name, out var paths) ? paths.EnumerateArray().Select(path => path.GetString()!) : [];

        private static JsonElement? Find(JsonElement root, string path)
        {
            foreach (var name in path.Split('.'))
            {
                if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty(name, out root))
                {
                    return null;
                }
            }

            return root;
        }
    }
}
