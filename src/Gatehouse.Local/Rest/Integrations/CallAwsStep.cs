using Gatehouse.Local.Security;

namespace Gatehouse.Local.Rest;

/// <summary>Calls a service of AWS where the environment says that it is.</summary>
internal sealed class CallAwsStep : RestStep
{
    private readonly AwsCallTarget _target;
    private readonly AddressTemplate _address;
    private readonly SigV4Signer _signer;
    private readonly TimeSpan _timeout;

    private CallAwsStep(AwsCallTarget target, AddressTemplate address, SigV4Signer signer, TimeSpan timeout)
    {
        _target = target;
        _address = address;
        _signer = signer;
        _timeout = timeout;
    }

    public override string Name => IntegrateStep.Name;

    public static RestStep For(RouteBuild route, AwsCallTarget target)
    {
        if (route.Options.Endpoints.Of(target.Service.EndpointName) is not { } endpoint)
        {
            // Once for each service: many routes may call it, and one variable mends them all.
            route.Stage.Build.Shared((nameof(CallAwsStep), target.Service.EndpointName), () =>
            {
                route.Report(DiagnosticCatalogue.ServiceWithoutEndpoint, route.Route.Key, target.ServiceName, target.Service.EndpointName);
                return DiagnosticCatalogue.ServiceWithoutEndpoint;
            });
            return new FailingStep(
                IntegrateStep.Name,
                RestFailure.Unreachable($"There is no endpoint of {target.ServiceName} here; set AWS_ENDPOINT_URL_{target.Service.EndpointName}."));
        }

        var address = endpoint.AbsoluteUri.TrimEnd('/') + (target.Subdomain is { } bucket ? "/" + bucket : "") + target.Path;
        var isS3 = target.ServiceName == "s3";
        var signer = new SigV4Signer(target.Region, target.Service.SigningName!, route.Options.Time) { NormalizesPath = !isS3, SendsPayloadHash = isS3 };
        return new CallAwsStep(target, AddressTemplate.Parse(address), signer, route.Route.Integration.Timeout);
    }

    public override async ValueTask RunAsync(RestContext context)
    {
        var call = context.Call!;
        var queried = _target.Service.IsQueried ? _target.Action : null;
        if (queried is not null)
        {
            QueriedAction.ToJson(call);
        }

        if (!BackendAddress.TryParse(_address.Fill(call), out var address))
        {
            context.Failure = RestFailure.Configuration("Invalid endpoint address");
            return;
        }

        using var request = BackendRequest.Create(queried is null ? _target.Method ?? context.Method : "POST", address, call);
        BackendRequest.AddMissing(request, call, "Accept", TemplateSet.Json);
        BackendRequest.AddMissing(request, call, "User-Agent", "AmazonAPIGateway_" + context.Options.ApiId);
        if (request.Content is not null)
        {
            BackendRequest.AddMissing(request, call, "Content-Type", _target.Action is null ? TemplateSet.Json : _target.Service.ContentType ?? TemplateSet.Json);
        }

        if (_target is { Action: { } action, Service.Target: { } prefix })
        {
            BackendRequest.AddMissing(request, call, "X-Amz-Target", $"{prefix}.{action}");
        }

        request.Headers.TryAddWithoutValidation("X-Amzn-Trace-Id", context.TraceId.Received);
        request.Headers.TryAddWithoutValidation("X-Amzn-Apigateway-Api-Id", context.Options.ApiId);
        await _signer.SignAsync(request, context.Options.Credentials, context.Cancellation).ConfigureAwait(false);
        var reply = await BackendCall.SendAsync(context, context.Options.Backends, request, _timeout, stream: false).ConfigureAwait(false);
        context.Reply = reply is null || queried is null ? reply : QueriedAction.Wrap(reply, queried, context.RequestId);
    }
}
