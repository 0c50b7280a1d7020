namespace Gatehouse.Local.Http;

/// <summary>Changes of the request before the backend gets it.</summary>
internal sealed class RequestMapping
{
    public void Apply(HttpCall call) => _ = call;
}
