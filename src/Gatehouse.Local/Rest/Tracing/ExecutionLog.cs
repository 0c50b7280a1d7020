using System.Text;

namespace Gatehouse.Local.Rest;

/// <summary>The execution log of a request, in AWS's words. Costs nothing when nobody wants to see it.</summary>
internal static class ExecutionLog
{
    public static void Begin(RestContext context)
    {
        if (context.Trace is not { } trace)
        {
            return;
        }

        trace.Log($"Execution log for request {context.RequestId}");
        trace.Log($"Starting execution for request: {context.RequestId}");
    }

    /// <summary>What the request is, once its route is known.</summary>
    public static void Request(RestContext context)
    {
        if (context.Trace is not { } trace)
        {
            return;
        }

        trace.Log($"HTTP Method: {context.Method}, Resource Path: {context.Path}");
        trace.Log($"Method request path: {Print(context.PathParameters)}");
        trace.Log($"Method request query string: {Print(context.Query)}");
        trace.Log($"Method request headers: {Print(context.Headers)}");
        trace.Log($"Method request body before transformations: {Encoding.UTF8.GetString(context.Request.Body.Span)}");
    }

    public static void End(RestContext context)
    {
        if (context.Trace is not { } trace)
        {
            return;
        }

        if (context.Failure is { } failure)
        {
            trace.Log(failure.Log ?? failure.Message ?? failure.Type.Name());
        }

        trace.Log($"Method completed with status: {context.Answer.Status}");
    }

    public static string Print(MultiValues values)
    {
        var text = new StringBuilder("{");
        foreach (ref readonly var entry in values.Entries)
        {
            text.Append(text.Length > 1 ? ", " : "").Append(entry.Name).Append('=').AppendJoin(',', entry.Values);
        }

        return text.Append('}').ToString();
    }

    public static string Print(IEnumerable<KeyValuePair<string, string>> pairs) =>
        "{" + string.Join(", ", pairs.Select(pair => pair.Key + "=" + pair.Value)) + "}";

    private static string Print(PathParameters parameters) =>
        Print(Enumerable.Range(0, parameters.Count).Select(index => parameters[index]));
}
