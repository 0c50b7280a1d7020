namespace Gatehouse.Local.Http;

/// <summary>Changes of the answer, by the backend's status.</summary>
internal sealed class ResponseMapping
{
    public void Apply(HttpCall call, GatewayAnswer answer) => _ = (call, answer);
}
