namespace Gatehouse.Local;

/// <summary>The execution log of APIs whose requests pass through no mapping templates.</summary>
internal static class PlainExecutionLog
{
    /// <summary>What came in.</summary>
    public static void Begin(GatewayTrace trace, string path)
    {
        var request = trace.Request;
        trace.Log($"Starting execution for request: {trace.RequestId}");
        trace.Log($"HTTP Method: {request.Method}, Resource Path: {path}");
        trace.Log($"Method request query string: {request.Query}");
        trace.Log($"Method request headers: {() => MaskedHeaders.Print(request.Headers)}");
        trace.Log($"Method request body before transformations: {request.Body}");
    }

    /// <summary>What went out.</summary>
    public static void End(GatewayTrace trace, GatewayAnswer answer)
    {
        trace.Log($"Method response body after transformations: {answer.Body}");
        trace.Log($"Method response headers: {() => MaskedHeaders.Print(answer.Headers)}");
        trace.Log($"Method completed with status: {answer.Status}");
    }
}
