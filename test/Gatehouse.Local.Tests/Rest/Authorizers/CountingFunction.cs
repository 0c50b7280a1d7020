using System.Text;
using System.Text.Json;
using Gatehouse.Local.Functions;

namespace Gatehouse.Local.Tests.Rest;

/// <summary>A function that keeps the events it was sent.</summary>
internal sealed class CountingFunction(Func<JsonElement, string> answer)
{
    private readonly List<JsonElement> _events = [];

    public int Calls => _events.Count;

    public JsonElement LastEvent => _events[^1];

    public FunctionTarget Target => field ??= new TestTarget(InProcessFunction.FromBytes((payload, _) =>
    {
        var received = JsonSerializer.Deserialize<JsonElement>(payload.Span);
        lock (_events)
        {
            _events.Add(received);
        }

        return ValueTask.FromResult<ReadOnlyMemory<byte>>(Encoding.UTF8.GetBytes(answer(received)));
    }));

    public static FunctionTarget Hanging { get; } = new TestTarget(InProcessFunction.FromBytes(async (_, context) =>
    {
        await Task.Delay(Timeout.Infinite, CancellationToken.None);
        return default;
    }));

    /// <summary>What an authorizer answers that allows, or denies, some resources.</summary>
    public static string Policy(string effect, string resource, string more = "") =>
        $$"""{"principalId":"rahul","policyDocument":{"Version":"2012-10-17","Statement":[{"Action":"execute-api:Invoke","Effect":"{{effect}}","Resource":"{{resource}}"}]}{{more}}}""";
}
