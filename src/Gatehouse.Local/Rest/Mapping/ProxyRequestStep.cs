namespace Gatehouse.Local.Rest;

/// <summary>Passes a request on as it came, with the parameters that are mapped besides.</summary>
internal sealed class ProxyRequestStep : RestStep
{
    private readonly RequestMappings _mappings;
    private readonly ContentHandling? _handling;

    private ProxyRequestStep(RequestMappings mappings, ContentHandling? handling)
    {
        _mappings = mappings;
        _handling = handling;
    }

    public override string Name => MapRequestStep.Name;

    public static RestStep For(RouteBuild route, ValueList<ParameterMapping> mappings, ContentHandling? handling)
    {
        var compiled = RequestMappings.Compile(route, mappings);
        return ForbiddenHeaders.Check(route, compiled.Headers, isAws: false) is { } failure
            ? new FailingStep(MapRequestStep.Name, failure)
            : new ProxyRequestStep(compiled, handling);
    }

    public override ValueTask RunAsync(RestContext context)
    {
        var call = new IntegrationRequest();
        context.Call = call;
        foreach (ref readonly var header in context.Headers.Entries)
        {
            if (IsPassed(header.Name))
            {
                call.Headers.Add(header.Name, header.Values.Count == 1 ? header.Last : string.Join(header.Name.Equals("Cookie", StringComparison.OrdinalIgnoreCase) ? "; " : ",", header.Values));
            }
        }

        _mappings.Apply(context, call);
        foreach (ref readonly var parameter in context.Query.Entries)
        {
            foreach (var value in parameter.Values)
            {
                call.Query.Add(new(parameter.Name, value));
            }
        }

        var body = context.Request.Body;
        var isBinary = context.Stage.BinaryMediaTypes.Contains(context.ContentType);
        if (body.Length > 0 && !BodyConversion.TryRequest(ref body, ref isBinary, _handling))
        {
            context.Failure = RestFailure.Configuration("Unable to base64 decode the body.");
        }

        call.Body = body;
        return ValueTask.CompletedTask;
    }

    private static bool IsPassed(string name) =>
        !name.Equals("Host", StringComparison.OrdinalIgnoreCase) && !name.Equals("Content-Encoding", StringComparison.OrdinalIgnoreCase)
        && !name.Equals("X-Amzn-Trace-Id", StringComparison.OrdinalIgnoreCase) && !name.Equals("Via", StringComparison.OrdinalIgnoreCase)
        && !name.Equals("X-Amzn-Apigateway-Api-Id", StringComparison.OrdinalIgnoreCase);
}
