namespace Gatehouse.Local.Rest;

/// <summary>Maps a request: template by content type, parameters, overrides.</summary>
internal sealed class MappedRequestStep : RestStep
{
    private static readonly byte[] EmptyObject = "{}"u8.ToArray();

    private readonly TemplateSet _templates;
    private readonly RequestMappings _mappings;
    private readonly PassthroughBehavior _passthrough;
    private readonly ContentHandling? _handling;
    private readonly bool _isAws;
    private readonly bool _isLambda;

    private MappedRequestStep(RouteBuild route, MappedIntegration integration, RequestMappings mappings, bool isAws)
    {
        _templates = TemplateSet.Compile(route, integration.RequestTemplates);
        _mappings = mappings;
        _passthrough = integration.Passthrough;
        _handling = integration.ContentHandling;
        _isAws = isAws;
        _isLambda = integration is LambdaCustom;
    }

    public override string Name => MapRequestStep.Name;

    public static RestStep For(RouteBuild route, MappedIntegration integration)
    {
        var mappings = RequestMappings.Compile(route, integration.RequestParameters);
        var isAws = integration is AwsIntegration or LambdaCustom;
        var problem = integration is LambdaCustom ? LambdaMethod.Check(route) : null;
        return (problem ?? ForbiddenHeaders.Check(route, mappings.Headers, isAws)) is { } failure
            ? new FailingStep(MapRequestStep.Name, failure)
            : new MappedRequestStep(route, integration, mappings, isAws);
    }

    public override ValueTask RunAsync(RestContext context)
    {
        var call = new IntegrationRequest();
        context.Call = call;
        _mappings.Apply(context, call);
        if (context.Failure is null && TryMapBody(context, call))
        {
            RequestOverrides.Apply(context, call, _isAws);
        }

        if (_isLambda && context.Failure is null)
        {
            CheckEvent(context, call);
        }

        return ValueTask.CompletedTask;
    }

    private bool TryMapBody(RestContext context, IntegrationRequest call)
    {
        var found = _templates.TryFind(MediaTypes.Essence(context.ContentType), out var template);
        if (!found && (_passthrough == PassthroughBehavior.Never || (_passthrough == PassthroughBehavior.WhenNoTemplates && !_templates.IsEmpty)))
        {
            context.Failure = RestFailure.UnsupportedMediaType();
            return false;
        }

        var body = context.Request.Body;
        var isBinary = context.Stage.BinaryMediaTypes.Contains(context.ContentType);
        if ((isBinary || body.Length > 0) && !BodyConversion.TryRequest(ref body, ref isBinary, _handling))
        {
            context.Failure = RestFailure.Configuration("Unable to base64 decode the body.");
            return false;
        }

        if (template is null)
        {
            call.Body = body;
            return true;
        }

        if (isBinary)
        {
            context.Failure = RestFailure.Configuration("Unable to transform request");
            return false;
        }

        if (template.Render(context, body, isResponse: false) is not { } text)
        {
            return false;
        }

        call.Body = text.Length == 0 ? EmptyObject : text;
        return true;
    }

    /// <summary>Functions take nothing but JSON; the gateway finds out before it calls them.</summary>
    private static void CheckEvent(RestContext context, IntegrationRequest call)
    {
        if (call.Body.Span.Trim(" \t\r\n"u8).IsEmpty)
        {
            call.Body = EmptyObject;
        }
        else if (JsonProblem.Of(call.Body) is { } problem)
        {
            context.Failure = RestFailure.BadRequest("Could not parse request body into json: " + problem);
        }
    }
}
