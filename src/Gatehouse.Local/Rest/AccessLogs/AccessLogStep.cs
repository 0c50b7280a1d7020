namespace Gatehouse.Local.Rest;

/// <summary>Writes the line of the access log when a request is answered.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html.</remarks>
internal sealed class AccessLogStep : RestStep
{
    private readonly RestStep _inner;
    private readonly RestAccessLog _line;
    private readonly Action<string> _sink;

    private AccessLogStep(RestStep inner, RestAccessLog line, Action<string> sink)
    {
        _inner = inner;
        _line = line;
        _sink = sink;
    }

    public override string Name => "AccessLog";

    public static RestStep Around(StageBuild stage, RestStep inner)
    {
        if (stage.Stage.AccessLog is not { } log)
        {
            return inner;
        }

        stage.Compiled.AccessLogDestination = stage.Resolve(log.Destination);
        return stage.Options.AccessLog is { } sink ? new AccessLogStep(inner, RestAccessLog.Compile(stage.Resolve(log.Format.Text)), sink) : inner;
    }

    public override ValueTask RunAsync(RestContext context)
    {
        var running = _inner.RunAsync(context);
        if (!running.IsCompletedSuccessfully)
        {
            return WriteLaterAsync(context, running);
        }

        Write(context);
        return ValueTask.CompletedTask;
    }

    private async ValueTask WriteLaterAsync(RestContext context, ValueTask running)
    {
        await running.ConfigureAwait(false);
        Write(context);
    }

    /// <summary>Writes the line; that of a streamed answer when the stream has ended.</summary>
    private void Write(RestContext context)
    {
        if (context.Answer.StreamBody is not { } stream)
        {
            _sink(_line.Render(context));
            return;
        }

        context.Answer.StreamBody = async (output, cancellation) =>
        {
            try
            {
                await stream(output, cancellation).ConfigureAwait(false);
            }
            finally
            {
                _sink(_line.Render(context));
            }
        };
    }
}
