using System.Text;

namespace Gatehouse.Local.Rest;

/// <summary>The execution log of a request, in AWS's words. Costs nothing when nobody wants to see it, and little until somebody does.</summary>
internal static class ExecutionLog
{
    private static readonly ReadOnlyMemory<byte> Binary = "[Binary Data]"u8.ToArray();

    /// <summary>By which other id the request is known.</summary>
    public static void Begin(RestContext context) => context.Trace?.Log($"Extended Request Id: {context.ExtendedRequestId}");

    /// <summary>What the request is, once it may be served.</summary>
    public static void Request(RestContext context)
    {
        if (context.Trace is { } trace)
        {
            Request(context, trace);
        }
    }

    /// <summary>What is sent to a backend.</summary>
    public static void Sending(RestContext context, HttpRequestMessage request)
    {
        if (context.Trace is { } trace)
        {
            Sending(context, request, trace);
        }
    }

    /// <summary>What a function is sent.</summary>
    public static void Sending(RestContext context, string function)
    {
        if (context.Trace is { } trace)
        {
            Sending(context, function, trace);
        }
    }

    /// <summary>What a backend answered.</summary>
    public static void Received(RestContext context, IntegrationReply reply)
    {
        if (context.Trace is { } trace)
        {
            Received(context, reply, trace);
        }
    }

    public static void End(RestContext context)
    {
        if (context.Trace is { } trace)
        {
            End(context, trace);
        }
    }

    private static void Request(RestContext context, GatewayTrace trace)
    {
        var (path, query, headers) = (context.PathParameters, context.Query, context.Headers);
        trace.Log($"Starting execution for request: {context.RequestId}");
        trace.Log($"HTTP Method: {context.Method}, Resource Path: {context.Path}");
        if (context.PlanKey is { } key)
        {
            trace.Log($"API Key: {() => MaskedHeaders.Mask(key.Key.Value)}");
        }

        trace.Log($"Method request path: {() => MaskedHeaders.Print(path)}");
        trace.Log($"Method request query string: {() => Print(query)}");
        trace.Log($"Method request headers: {() => Print(headers)}");
        trace.Log($"Method request body before transformations: {(context.Stage.BinaryMediaTypes.Contains(context.ContentType) ? Binary : context.Request.Body)}");
    }

    private static void Sending(RestContext context, HttpRequestMessage request, GatewayTrace trace)
    {
        trace.Log($"Endpoint request URI: {request.RequestUri}");
        trace.Log($"Endpoint request headers: {MaskedHeaders.Print(request.Headers.NonValidated.Concat(request.Content?.Headers.NonValidated ?? default).Select(line => KeyValuePair.Create(line.Key, line.Value.ToString())))}");
        trace.Log($"Endpoint request body after transformations: {context.Call!.Body}");
        trace.Log($"Sending request to {request.RequestUri}");
    }

    private static void Sending(RestContext context, string function, GatewayTrace trace)
    {
        trace.Log($"Endpoint request body after transformations: {context.Call!.Body}");
        trace.Log($"Sending request to {function}");
    }

    private static void Received(RestContext context, IntegrationReply reply, GatewayTrace trace)
    {
        var headers = reply.Headers;
        trace.Log($"Received response. Status: {reply.Status}, Integration latency: {context.IntegrationLatency} ms");
        trace.Log($"Endpoint response headers: {() => MaskedHeaders.Print(headers)}");
        trace.Log($"Endpoint response body before transformations: {reply.Body}");
    }

    private static void End(RestContext context, GatewayTrace trace)
    {
        var answer = context.Answer;
        if (context.Failure is { } failure)
        {
            trace.Log(failure.Log ?? failure.Message ?? failure.Type.Name());
        }
        else
        {
            trace.Log($"Method response body after transformations: {answer.Body}");
            trace.Log($"Method response headers: {() => MaskedHeaders.Print(answer.Headers.Where(line => !StandardHeaders.Contains(line.Key)))}");
            trace.Log("Successfully completed execution");
        }

        trace.Log($"Method completed with status: {answer.Status}");
        if (!context.IsTest && context.Reply?.RequestId is { } id)
        {
            trace.Log($"AWS Integration Endpoint RequestId : {id}");
        }
    }

    private static string Print(NamedValues values)
    {
        var text = new StringBuilder("{");
        foreach (ref readonly var entry in values.Entries)
        {
            text.Append(text.Length > 1 ? ", " : "").Append(entry.Name).Append('=').Append(MaskedHeaders.Value(entry.Name, string.Join(',', entry.Values)));
        }

        return text.Append('}').ToString();
    }
}
