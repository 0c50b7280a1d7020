namespace Gatehouse.Local.Rest;

/// <summary>Sends requests to HTTP backends and AWS services and waits for their answers.</summary>
internal static class BackendCall
{
    private const int MostBytes = 10 * 1024 * 1024;

    /// <summary>Sends a request; null, with the failure in the context, when no answer came.</summary>
    public static async ValueTask<IntegrationReply?> SendAsync(
        RestContext context, HttpMessageInvoker backends, HttpRequestMessage request, TimeSpan timeout, bool stream)
    {
        using var limit = new CancellationTokenSource(timeout, context.Options.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, context.Cancellation);
        var started = context.Options.Time.GetTimestamp();
        ExecutionLog.Sending(context, request);
        HttpResponseMessage? response = null;
        try
        {
            response = await backends.SendAsync(request, either.Token).ConfigureAwait(false);
            context.IntegrationLatency = (int)context.Options.Time.GetElapsedTime(started).TotalMilliseconds;
            var headers = HeadersOf(response);
            if (stream)
            {
                var whole = response;
                response = null;
                return new()
                {
                    Status = (int)whole.StatusCode,
                    Headers = headers,
                    Stream = await whole.Content.ReadAsStreamAsync(context.Cancellation).ConfigureAwait(false),
                    Owner = whole,
                };
            }

            await response.Content.LoadIntoBufferAsync(MostBytes, either.Token).ConfigureAwait(false);
            var body = await response.Content.ReadAsByteArrayAsync(either.Token).ConfigureAwait(false);
            var reply = new IntegrationReply
            {
                Status = (int)response.StatusCode,
                Headers = headers,
                Body = body,
                RequestId = headers.First(RequestIds.Header) ?? headers.First("x-amz-request-id"),
            };
            ExecutionLog.Received(context, reply);
            return reply;
        }
        catch (OperationCanceledException)
        {
            context.Failure = context.Cancellation.IsCancellationRequested ? RestFailure.Stopped() : RestFailure.TimedOut();
        }
        catch (HttpRequestException exception) when (exception.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded)
        {
            context.Failure = RestFailure.BadBackendAnswer("Execution failed due to configuration error: The answer is larger than 10 MB");
        }
        catch (HttpRequestException exception) when (exception.HttpRequestError == HttpRequestError.NameResolutionError)
        {
            context.Failure = RestFailure.Configuration("Invalid endpoint address");
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            context.Failure = RestFailure.Unreachable("Execution failed due to a network error communicating with endpoint: " + exception.Message);
        }
        finally
        {
            response?.Dispose();
        }

        return null;
    }

    private static GatewayHeaders HeadersOf(HttpResponseMessage response)
    {
        var headers = new GatewayHeaders();
        Add(headers, response.Headers.NonValidated);
        Add(headers, response.Content.Headers.NonValidated);
        return headers;
    }

    private static void Add(GatewayHeaders headers, System.Net.Http.Headers.HttpHeadersNonValidated lines)
    {
        foreach (var (name, values) in lines)
        {
            foreach (var value in values)
            {
                headers.Add(name, value);
            }
        }
    }
}
