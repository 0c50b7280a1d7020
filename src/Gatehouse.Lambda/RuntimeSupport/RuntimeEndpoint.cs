using System.Globalization;

namespace Gatehouse.Functions.RuntimeSupport;

/// <summary>Where the Runtime API is: <c>host:port</c>, which may be followed by a path.</summary>
internal sealed record RuntimeEndpoint(string Host, int Port, string Prefix)
{
    private const string Version = "/2018-06-01/runtime/";

    public string Authority { get; } = Port == 80 ? Host : string.Create(CultureInfo.InvariantCulture, $"{Host}:{Port}");

    /// <summary>An abstract local socket with the same API, which a local host may offer; or null.</summary>
    public string? LocalSocket { get; init; }

    public string NextPath { get; } = Prefix + Version + "invocation/next";

    public string InitErrorPath { get; } = Prefix + Version + "init/error";

    public string ResponsePath(string requestId) => $"{Prefix}{Version}invocation/{requestId}/response";

    public string ErrorPath(string requestId) => $"{Prefix}{Version}invocation/{requestId}/error";

    /// <summary>The one that the process was started with.</summary>
    /// <exception cref="InvalidOperationException"><c>AWS_LAMBDA_RUNTIME_API</c> is not set.</exception>
    public static RuntimeEndpoint OfEnvironment() =>
        Parse(Environment.GetEnvironmentVariable("AWS_LAMBDA_RUNTIME_API")) with { LocalSocket = Environment.GetEnvironmentVariable("GATEHOUSE_RUNTIME_SOCKET") };

    public static RuntimeEndpoint Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            throw new InvalidOperationException(
                "AWS_LAMBDA_RUNTIME_API is not set. A function is started by Lambda or by a local gateway, which sets it.");
        }
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var authority = slash < 0 ? text : text[..slash];
        var colon = authority.LastIndexOf(':');
        var port = 80;
        if (colon >= 0 && !int.TryParse(authority.AsSpan(colon + 1), CultureInfo.InvariantCulture, out port))
        {
            throw new InvalidOperationException($"AWS_LAMBDA_RUNTIME_API is '{text}', not host:port.");
        }
        return new(colon < 0 ? authority : authority[..colon], port, slash < 0 ? "" : text[slash..].TrimEnd('/'));
    }
}
