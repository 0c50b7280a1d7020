using Gatehouse.Local;
using Gatehouse.Local.Functions;
using Gatehouse.Local.Security;
using Gatehouse.Local.WebSockets;

namespace Gatehouse.Testing;

/// <summary>Turns the options of a test into what gateways need to know.</summary>
internal static class Surroundings
{
    /// <summary>What gateways need to know.</summary>
    public static ApiSurroundings Of(LocalGatewayOptions options, ConnectionTable connections, FunctionHost functions) => new()
    {
        Common = new()
        {
            ApiId = options.ApiId,
            AccountId = options.AccountId,
            Region = options.Region,
            Time = options.Time,
            AccessLog = options.AccessLog,
            Functions = new FunctionFinder(functions, static text => text.Literal ?? text.ToString()),
            Backends = options.Backends is { } handler ? new HttpMessageInvoker(handler, disposeHandler: false) : BackendClient.Shared,
            TokenKeys = options.TokenIssuers.Count == 0 ? PublishedKeys.Shared : new IssuedKeys(options.TokenIssuers, PublishedKeys.Shared),
            AccessKeys = id => Find(options, id),
            Endpoints = AwsEndpoints.From(options.AwsEndpoints),
        },
        Connections = connections,
        Truststores = new() { Files = options.Truststores },
        Deployments = id => options.Deployments.TryGetValue(id, out var api) ? api : null,
    };

    private static LocalAccessKey? Find(LocalGatewayOptions options, string id) =>
        options.AccessKeys.FirstOrDefault(key => key.AccessKeyId == id) is { } key
            ? new() { AccessKeyId = key.AccessKeyId, SecretKey = key.SecretKey, PrincipalArn = key.PrincipalArn }
            : null;
}
