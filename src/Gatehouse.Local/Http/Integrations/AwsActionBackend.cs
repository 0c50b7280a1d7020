using System.Collections.Immutable;
using System.Net.Http.Headers;
using System.Text;
using Gatehouse.Local.Security;

namespace Gatehouse.Local.Http;

/// <summary>A call of an AWS service without function between.</summary>
internal sealed class AwsActionBackend(AwsActionDescription action, ImmutableArray<(string Name, MappingExpression Value)> parameters, TimeSpan timeout) : IBackend
{
    public async ValueTask<GatewayAnswer> CallAsync(HttpCall call, CancellationToken cancellation)
    {
        var values = new List<KeyValuePair<string, string>>();
        foreach (var (name, expression) in parameters)
        {
            if (expression.Evaluate(call) is { } value)
            {
                values.Add(new(name, value));
            }
        }

        if (call.Options.Endpoints.Of(action.Service) is not { } endpoint)
        {
            call.IntegrationError = $"{action.Service} is not reached from this machine: set AWS_ENDPOINT_URL_{action.Service}.";
            return HttpErrors.InternalServerError();
        }

        using var limit = new CancellationTokenSource(timeout, call.Options.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            using var request = Request(endpoint, values);
            var region = values.Find(static value => value.Key == "Region").Value ?? call.Options.Region;
            await new SigV4Signer(region, action.SigningName, call.Options.Time).SignAsync(request, call.Options.Credentials, either.Token).ConfigureAwait(false);
            using var response = await call.Options.Backends.SendAsync(request, either.Token).ConfigureAwait(false);
            call.IntegrationStatus = (int)response.StatusCode;
            return await BackendAnswer.ReadAsync(response, either.Token).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            call.IntegrationError = failure.Message;
            return HttpErrors.ServiceUnavailable();
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            call.IntegrationError = "The service did not answer in time.";
            return HttpErrors.ServiceUnavailable();
        }
    }

    private HttpRequestMessage Request(Uri endpoint, List<KeyValuePair<string, string>> values)
    {
        if (action.Target.Length == 0)
        {
            return new(HttpMethod.Get, new Uri(endpoint, ConfigurationPath(values)));
        }

        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(AwsActionBody.Write(action, values)));
        content.Headers.ContentType = new MediaTypeHeaderValue(action.ContentType);
        return new(HttpMethod.Post, endpoint) { Content = content, Headers = { { "X-Amz-Target", action.Target } } };
    }

    // AppConfig alone speaks REST.
    private static string ConfigurationPath(List<KeyValuePair<string, string>> values)
    {
        string Of(string name) => Uri.EscapeDataString(values.Find(value => value.Key == name).Value ?? "");
        var path = $"/applications/{Of("Application")}/environments/{Of("Environment")}/configurations/{Of("Configuration")}?client_id={Of("ClientId")}";
        return Of("ClientConfigurationVersion") is { Length: > 0 } version ? $"{path}&client_configuration_version={version}" : path;
    }
}
