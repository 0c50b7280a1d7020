namespace Gatehouse.Local.Rest;

/// <summary>Calls an HTTP backend.</summary>
internal sealed class CallHttpStep : RestStep
{
    private readonly AddressTemplate _address;
    private readonly string? _method;
    private readonly TimeSpan _timeout;
    private readonly bool _isProxy;
    private readonly bool _stream;
    private readonly HttpMessageInvoker _backends;

    private CallHttpStep(AddressTemplate address, string? method, TimeSpan timeout, bool isProxy, bool stream, HttpMessageInvoker backends)
    {
        _address = address;
        _method = method;
        _timeout = timeout;
        _isProxy = isProxy;
        _stream = stream;
        _backends = backends;
    }

    public override string Name => IntegrateStep.Name;

    public static RestStep For(RouteBuild route, TemplateText uri, RouteMethod method, bool stream)
    {
        var address = route.Stage.ResolveWithVariables(uri);
        if (!IsAddress(address))
        {
            route.Report(DiagnosticCatalogue.BackendAddressNotServed, address, route.Route.Key);
            return new FailingStep(IntegrateStep.Name, RestFailure.Configuration("Invalid endpoint address"));
        }

        return new CallHttpStep(
            AddressTemplate.Parse(address),
            method == RouteMethod.Any ? null : method.Name(),
            route.Route.Integration.Timeout,
            route.Route.Integration is HttpProxy,
            stream,
            SkipsVerification(route) && route.Options.Backends == BackendClient.Shared ? BackendClient.Unverified : route.Options.Backends);
    }

    public override async ValueTask RunAsync(RestContext context)
    {
        var call = context.Call!;
        if (!BackendAddress.TryParse(_address.Fill(call), out var address))
        {
            context.Failure = RestFailure.Configuration("Invalid endpoint address");
            return;
        }

        using var request = BackendRequest.Create(_method ?? context.Method, address, call);
        AddDefaults(context, request, call);
        context.Reply = await BackendCall.SendAsync(context, _backends, request, _timeout, _stream).ConfigureAwait(false);
    }

    private void AddDefaults(RestContext context, HttpRequestMessage request, IntegrationRequest call)
    {
        if (!_isProxy)
        {
            BackendRequest.AddMissing(request, call, "Accept", "application/json");
            BackendRequest.AddMissing(request, call, "User-Agent", "AmazonAPIGateway_" + context.Options.ApiId);
            if (call.Body.Length > 0 && request.Content is not null)
            {
                BackendRequest.AddMissing(request, call, "Content-Type", "application/json");
            }
        }

        request.Headers.TryAddWithoutValidation("X-Amzn-Trace-Id", context.TraceId.Received);
        request.Headers.TryAddWithoutValidation("X-Amzn-Apigateway-Api-Id", context.Options.ApiId);
    }

    private static bool SkipsVerification(RouteBuild route) =>
        route.Route.Integration is HttpProxy { InsecureSkipVerification: true } or HttpCustom { InsecureSkipVerification: true };

    private static bool IsAddress(string address)
    {
        var start = address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7
            : address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
            : -1;
        return start >= 0 && start < address.Length && address[start] is not ('/' or '?' or '#' or ':');
    }
}
