namespace Gatehouse.Local.Rest;

/// <summary>Maps the answer of a backend: response by pattern, template by what the client accepts, headers, overrides.</summary>
internal sealed class MappedResponseStep : RestStep
{
    private readonly ResponseSelection _selection;
    private readonly bool _isLambda;
    private readonly bool _isMock;

    private MappedResponseStep(ResponseSelection selection, MappedIntegration integration)
    {
        _selection = selection;
        _isLambda = integration is LambdaCustom;
        _isMock = integration is MockIntegration;
    }

    public override string Name => MapResponseStep.Name;

    public static RestStep For(RouteBuild route, MappedIntegration integration) =>
        new MappedResponseStep(ResponseSelection.Compile(route, integration.Responses), integration);

    public override ValueTask RunAsync(RestContext context)
    {
        var reply = context.Reply!;
        var response = _isLambda ? _selection.ByMessage(reply.IsFunctionError ? FunctionErrors.Message(reply.Body) ?? "" : null)
            : _isMock ? _selection.ByMockStatus(reply.Status)
            : _selection.ByStatus(reply.Status);
        if (response is null)
        {
            context.Failure = RestFailure.Configuration(
                "No match for output mapping and no default output mapping configured. Endpoint Response Status Code: " + reply.Status);
        }
        else if (TryMapBody(context, reply, response, out var body))
        {
            context.Answer.Status = response.Status;
            context.Answer.Body = body;
            MapHeaders(context, response);
        }

        return ValueTask.CompletedTask;
    }

    private bool TryMapBody(RestContext context, IntegrationReply reply, MappedResponse response, out ReadOnlyMemory<byte> body)
    {
        body = reply.Body;
        var isBinary = false;
        if (body.Length > 0 && !BodyConversion.TryResponse(
            ref body,
            context.Stage.BinaryMediaTypes,
            _isLambda ? TemplateSet.Json : reply.Headers.Last("Content-Type"),
            context.Request.Headers.Last("Accept"),
            response.ContentHandling,
            out isBinary))
        {
            context.Failure = RestFailure.Configuration("Unable to base64 decode the body.");
            return false;
        }

        if (response.Templates.Choose(context.Request.Headers.Last("Accept")) is not { } template)
        {
            return true;
        }

        if (isBinary)
        {
            context.Failure = RestFailure.Configuration("Unable to transform response");
            return false;
        }

        if (template.Render(context, body, isResponse: true) is not { } text)
        {
            return false;
        }

        body = text;
        return true;
    }

    private void MapHeaders(RestContext context, MappedResponse response)
    {
        var headers = context.Answer.Headers;
        foreach (var (name, source) in response.Headers)
        {
            if (source.One(context) is { } value && ResponseHeaders.Name(name) is { } passed)
            {
                headers.Set(passed, value);
            }

            if (context.Failure is not null)
            {
                return;
            }
        }

        ResponseOverrides.Apply(context);
        if (!headers.Contains("Content-Type"))
        {
            headers.Add("Content-Type", response.ContentType(context.Request.Headers.Last("Accept")));
        }

        if (!_isMock && !headers.Contains("X-Amzn-Trace-Id"))
        {
            headers.Add("X-Amzn-Trace-Id", _isLambda ? context.TraceId.Sent : context.TraceId.Received);
        }
    }
}
