using Gatehouse.Local;
using Gatehouse.Local.WebSockets;

namespace Gatehouse.Testing;

/// <summary>Turns the options of a test into what gateways need to know.</summary>
internal static class Surroundings
{
    public static ApiSurroundings Of(LocalGatewayOptions options, ConnectionTable connections) => new()
    {
        Common = new()
        {
            ApiId = options.ApiId,
            AccountId = options.AccountId,
            Region = options.Region,
            Time = options.Time,
            AccessLog = options.AccessLog,
            Backends = options.Backends is { } handler ? new HttpMessageInvoker(handler, disposeHandler: false) : BackendClient.Shared,
            Endpoints = AwsEndpoints.From(options.AwsEndpoints),
        },
        Connections = connections,
    };
}
