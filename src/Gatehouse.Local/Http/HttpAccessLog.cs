namespace Gatehouse.Local.Http;

/// <summary>Writes the access log line of a call, and closes its trace.</summary>
internal static class HttpAccessLog
{
    /// <summary>Notes the end of a call.</summary>
    public static void Write(HttpCall call, GatewayAnswer answer)
    {
        if (call.Trace is { } trace)
        {
            trace.Route = call.Route?.Key;
            PlainExecutionLog.End(trace, answer);
            call.Options.EndTrace(trace, answer);
        }

        if (call.Options.AccessLog is { } log && call.Stage?.AccessLog is { } line)
        {
            log(line.Render(name => HttpContextValues.OfAnswer(call, answer, name)));
        }
    }
}
