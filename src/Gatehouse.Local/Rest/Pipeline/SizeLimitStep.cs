namespace Gatehouse.Local.Rest;

/// <summary>Refuses requests that are larger than API Gateway takes.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html.</remarks>
internal sealed class SizeLimitStep : RestStep
{
    private const int MostBytes = 10 * 1024 * 1024;

    // What stands between name and value, and at the end of the line.
    private const int HeaderMarks = 4;

    private readonly int _mostHeaderBytes;
    private readonly int _mostLetters;

    private SizeLimitStep(RestEndpointType endpoint)
    {
        _mostHeaderBytes = endpoint == RestEndpointType.Private ? 8_000 : 10_240;
        _mostLetters = endpoint == RestEndpointType.Regional ? 10_240 : 8_192;
    }

    public override string Name => "SizeLimit";

    public static RestStep For(StageBuild stage) => new SizeLimitStep(stage.Api.Endpoint.Type);

    public override ValueTask RunAsync(RestContext context)
    {
        var request = context.Request;
        if (request.Path.Length + request.Query.Length > _mostLetters)
        {
            context.Failure = RestFailure.UriTooLong();
        }
        else if (HeaderBytes(request) > _mostHeaderBytes)
        {
            context.Failure = new(GatewayResponseType.Default4xx, "Request Header Fields Too Large") { Status = 431 };
        }
        else if (request.Body.Length > MostBytes)
        {
            context.Failure = RestFailure.TooLarge("HTTP content length exceeded 10485760 bytes.");
        }

        return ValueTask.CompletedTask;
    }

    private static int HeaderBytes(GatewayRequest request)
    {
        var bytes = 0;
        foreach (var (name, value) in request.Headers)
        {
            bytes += name.Length + value.Length + HeaderMarks;
        }

        return bytes;
    }
}
