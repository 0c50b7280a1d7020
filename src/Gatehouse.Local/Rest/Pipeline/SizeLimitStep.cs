namespace Gatehouse.Local.Rest;

/// <summary>Refuses requests that are larger than API Gateway takes.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html.</remarks>
internal sealed class SizeLimitStep : RestStep
{
    private const int MostBytes = 10 * 1024 * 1024;
    private const int MostHeaderBytes = 10240;

    public override string Name => "SizeLimit";

    public override ValueTask RunAsync(RestContext context)
    {
        if (context.Request.Body.Length > MostBytes)
        {
            context.Failure = RestFailure.TooLarge("HTTP content length exceeded 10485760 bytes.");
            return ValueTask.CompletedTask;
        }

        var bytes = 0;
        foreach (var (name, value) in context.Request.Headers)
        {
            bytes += name.Length + value.Length;
        }

        if (bytes > MostHeaderBytes)
        {
            context.Failure = new(GatewayResponseType.Default4xx, "Request Header Fields Too Large") { Status = 431 };
        }

        return ValueTask.CompletedTask;
    }
}
