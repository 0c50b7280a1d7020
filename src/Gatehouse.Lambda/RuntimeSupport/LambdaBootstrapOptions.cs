namespace Gatehouse.Functions.RuntimeSupport;

/// <summary>How a bootstrap runs, for tests of functions.</summary>
public class LambdaBootstrapOptions
{
    /// <summary>The address of the Runtime API, <c>host:port</c>. The default is the variable <c>AWS_LAMBDA_RUNTIME_API</c>.</summary>
    public string? RuntimeApiEndpoint { get; set; }
}
