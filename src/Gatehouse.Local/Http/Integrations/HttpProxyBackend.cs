using System.Net.Http.Headers;
using System.Text;

namespace Gatehouse.Local.Http;

/// <summary>An HTTP backend that gets the request as it is.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-http.html.</remarks>
internal sealed class HttpProxyBackend(string uri, RouteMethod method, TimeSpan timeout, bool appendsPath) : IBackend
{
    private static readonly HashSet<string> Dropped = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Keep-Alive", "Proxy-Authenticate", "Proxy-Authorization", "Proxy-Connection", "TE", "Trailer", "Transfer-Encoding",
        "Upgrade", "Host", "Content-Length", "Expect", "Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Port",
        "X-Forwarded-Proto", EventHeaders.MappedHost,
    };

    public async ValueTask<GatewayAnswer> CallAsync(HttpCall call, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(Address(call), UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            return Failed(call, $"{uri} is not reached from this machine.");
        }

        using var request = Request(call, address);
        using var limit = new CancellationTokenSource(timeout, call.Options.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            using var response = await call.Options.Backends.SendAsync(request, either.Token).ConfigureAwait(false);
            call.IntegrationStatus = (int)response.StatusCode;
            return await BackendAnswer.ReadAsync(response, either.Token).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            return Failed(call, failure.Message);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Failed(call, "The backend did not answer in time.");
        }
    }

    private static GatewayAnswer Failed(HttpCall call, string error)
    {
        call.IntegrationError = error;
        return HttpErrors.ServiceUnavailable();
    }

    private string Address(HttpCall call)
    {
        var target = new StringBuilder(uri);
        foreach (var (name, value) in call.PathParameters)
        {
            target.Replace($"{{{name}}}", string.Join('/', value.Split('/').Select(Uri.EscapeDataString)));
        }

        var address = target.ToString();
        var mark = address.IndexOf('?', StringComparison.Ordinal);
        var (path, query) = mark < 0 ? (address, "") : (address[..mark], address[(mark + 1)..]);
        if (call.MappedPath is { } mapped)
        {
            var authority = path.IndexOf('/', path.IndexOf("://", StringComparison.Ordinal) + 3);
            path = (authority < 0 ? path : path[..authority]) + mapped;
        }
        else if (appendsPath)
        {
            path = path.TrimEnd('/') + call.Path.Encoded;
        }

        var all = query.Length == 0 ? call.QueryString : call.QueryString.Length == 0 ? query : $"{query}&{call.QueryString}";
        return all.Length == 0 ? path : $"{path}?{all}";
    }

    private HttpRequestMessage Request(HttpCall call, Uri address)
    {
        var request = new HttpRequestMessage(new HttpMethod(method == RouteMethod.Any ? call.Request.Method : method.Name()), address);
        if (!call.Request.Body.IsEmpty)
        {
            request.Content = new ReadOnlyMemoryContent(call.Request.Body);
        }

        foreach (var (name, value) in call.Headers)
        {
            if (Dropped.Contains(name))
            {
                continue;
            }

            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, value);
            }
        }

        if (call.Headers.First(EventHeaders.MappedHost) is { } host)
        {
            request.Headers.Host = host;
        }

        Forward(call, request.Headers);
        return request;
    }

    // What came as X-Forwarded-* and the caller's own address go into the standard header.
    private static void Forward(HttpCall call, HttpRequestHeaders headers)
    {
        var forwarded = new StringBuilder(call.Request.Headers.First("Forwarded"));
        foreach (var hop in (call.Request.Headers.First("X-Forwarded-For") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            forwarded.Append(forwarded.Length > 0 ? ", " : "").Append("for=").Append(hop);
        }

        forwarded.Append(forwarded.Length > 0 ? ", " : "")
            .Append("by=127.0.0.1;for=").Append(call.Request.SourceIp)
            .Append(";host=").Append(call.Request.DomainName)
            .Append(";proto=").Append(call.Request.Scheme);
        headers.TryAddWithoutValidation("Forwarded", forwarded.ToString());
        headers.TryAddWithoutValidation("Via", "HTTP/1.1 AmazonAPIGateway");
        if (!headers.Contains("X-Amzn-Trace-Id"))
        {
            headers.TryAddWithoutValidation("X-Amzn-Trace-Id", call.TraceId);
        }
    }
}
