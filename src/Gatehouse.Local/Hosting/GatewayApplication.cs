using Gatehouse.Local.WebSockets;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Gatehouse.Local;

/// <summary>Leads each request to its API, or to the pages of the gateway itself.</summary>
internal sealed class GatewayApplication(GatewayHostOptions options) : IHttpApplication<IFeatureCollection>, IDisposable
{
    private readonly RequestReader _reader = new(options.TrustForwardedFor);
    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationTokenSource _ended = new();
    private volatile GatewayModel _model = GatewayModel.Empty;

    public Uri Address { get; set; } = new("http://127.0.0.1");

    public GatewayModel Model
    {
        get => _model;
        set => _model = value;
    }

    public IFeatureCollection CreateContext(IFeatureCollection contextFeatures) => contextFeatures;

    public void DisposeContext(IFeatureCollection context, Exception? exception)
    {
    }

    /// <summary>Ends open connections of WebSocket APIs; requests in flight go on.</summary>
    public Task StopAsync() => _stopping.CancelAsync();

    /// <summary>Gives up the requests that are still in flight.</summary>
    public Task EndAsync() => _ended.CancelAsync();

    public void Dispose()
    {
        _stopping.Dispose();
        _ended.Dispose();
    }

    public async Task ProcessRequestAsync(IFeatureCollection context)
    {
        var cancellation = context.Get<IHttpRequestLifetimeFeature>()?.RequestAborted ?? default;
        try
        {
            await ProcessAsync(context, cancellation).ConfigureAwait(false);
        }
        catch (BadHttpRequestException malformed)
        {
            await RefuseAsync(context, malformed.StatusCode, cancellation).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is OperationCanceledException or IOException && (cancellation.IsCancellationRequested || HasStarted(context)))
        {
            // The client has gone, or a stream broke off or took longer than it may.
            Abort(context);
        }
        catch (IOException)
        {
            // Kestrel meets chunk sizes beyond all numbers with this instead of the above.
            await RefuseAsync(context, 400, cancellation).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            options.Fault(failure);
            await TryAnswerAsync(context, GatewayPages.Message(500, "Internal server error"), cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Answers a request whose body is malformed; where the next one begins cannot be told, so that the connection ends.</summary>
    private static Task RefuseAsync(IFeatureCollection context, int status, CancellationToken cancellation)
    {
        if (!HasStarted(context))
        {
            context.GetRequiredFeature<IHttpResponseFeature>().Headers.Connection = "close";
        }

        return TryAnswerAsync(context, GatewayPages.Message(status, "Bad Request"), cancellation);
    }

    private static Task TryAnswerAsync(IFeatureCollection context, GatewayAnswer answer, CancellationToken cancellation)
    {
        if (HasStarted(context))
        {
            Abort(context);
            return Task.CompletedTask;
        }

        return AnswerWriter.WriteAsync(context, answer, isHead: false, cancellation).AsTask();
    }

    /// <summary>Closes the connection in the middle of an answer, so that the client does not take what it has for the whole.</summary>
    private static void Abort(IFeatureCollection context)
    {
        if (HasStarted(context))
        {
            context.Get<IHttpRequestLifetimeFeature>()?.Abort();
        }
    }

    private static bool HasStarted(IFeatureCollection context) => context.GetRequiredFeature<IHttpResponseFeature>().HasStarted;

    private async Task AnswerTokenAsync(IFeatureCollection context, IHttpRequestFeature request, GatewayModel model, CancellationToken cancellation)
    {
        var body = RequestReader.Headers(request) is { } headers ? await RequestReader.BodyAsync(context, headers, cancellation).ConfigureAwait(false) : null;
        await TryAnswerAsync(
            context, body is { } claims ? TokenPage.Answer(claims, model, options.Tokens) : GatewayPages.Message(413, "Request Entity Too Large"), cancellation).ConfigureAwait(false);
    }

    private async Task ProcessAsync(IFeatureCollection context, CancellationToken cancellation)
    {
        var request = context.GetRequiredFeature<IHttpRequestFeature>();
        var (path, query) = RequestReader.Target(request);
        var model = _model;
        var place = RequestPlace.Find(model, options.Connections, request.Headers, path);
        if (place.Api is not { } api)
        {
            // A custom domain that leads nowhere for this path.
            if (place.Domain is not null)
            {
                await TryAnswerAsync(context, GatewayPages.Message(403, "Forbidden"), cancellation).ConfigureAwait(false);
                return;
            }

            if (request.Method == "POST" && path == TokenPage.Path)
            {
                await AnswerTokenAsync(context, request, model, cancellation).ConfigureAwait(false);
                return;
            }

            await TryAnswerAsync(context, GatewayPages.Answer(request.Method, path, model, Address, options.Traces), cancellation).ConfigureAwait(false);
            return;
        }

        if (request.RawTarget.Length > RequestLimits.Target)
        {
            await TryAnswerAsync(context, RefusedRequests.Target(), cancellation).ConfigureAwait(false);
            return;
        }

        if (RequestReader.Headers(request) is not { } headers)
        {
            await TryAnswerAsync(context, RefusedRequests.Headers(), cancellation).ConfigureAwait(false);
            return;
        }

        var isUpgrade = api.Endpoint is IWebSocketEndpoint && UpgradeRequest.IsUpgrade(context, headers);
        var body = isUpgrade ? ReadOnlyMemory<byte>.Empty : await RequestReader.BodyAsync(context, headers, cancellation).ConfigureAwait(false);
        if (body is null)
        {
            await TryAnswerAsync(context, RefusedRequests.Body(api.Kind), cancellation).ConfigureAwait(false);
            return;
        }

        var tls = place.Domain?.Trust is null ? null : context.Get<ITlsConnectionFeature>();
        var certificate = tls?.ClientCertificate;
        var sourceIp = _reader.SourceIp(context, headers);
        var gatewayRequest = new GatewayRequest
        {
            Method = request.Method,
            Path = place.Path,
            WirePath = path,
            Query = query,
            Headers = headers,
            Body = body.Value,
            SourceIp = sourceIp,
            DomainName = place.DomainName ?? api.DomainName,
            BasePath = place.BasePath,
            MappedStage = place.Stage,
            ShowsStage = place.ShowsStage,
            ClientCertificate = certificate,
            IsEdge = place.Domain?.IsEdge,
            Refusal = place.Domain?.Refusal(tls is not null, certificate, sourceIp, options.Time.GetUtcNow()),
        };
        if (isUpgrade)
        {
            await UpgradeRequest.RunAsync(context, (IWebSocketEndpoint)api.Endpoint, gatewayRequest, _stopping.Token, cancellation).ConfigureAwait(false);
            return;
        }

        var answer = await api.Endpoint.HandleAsync(gatewayRequest, _ended.Token).ConfigureAwait(false);
        await AnswerWriter.WriteAsync(context, answer, request.Method == "HEAD", cancellation).ConfigureAwait(false);
    }
}
