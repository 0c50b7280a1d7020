namespace Gatehouse.Reading;

/// <summary>The ARN by which API Gateway calls a Lambda function, taken apart.</summary>
/// <param name="Function">The ARN of the function, as it stands between <c>functions/</c> and <c>/invocations</c>.</param>
/// <param name="Streams">Whether the answer is streamed.</param>
internal sealed record LambdaUri(TemplateText Function, bool Streams)
{
    private const string Invocation = ":lambda:path/2015-03-31/functions/";
    private const string Streaming = ":lambda:path/2021-11-15/functions/";

    /// <summary>The parts of an invocation ARN; null when it is something else.</summary>
    public static LambdaUri? TryParse(TemplateText? uri)
    {
        if (uri is null)
        {
            return null;
        }

        if (uri.TryCut(Invocation, out _, out var rest))
        {
            return rest.WithoutEnd("/invocations") is { } function ? new(function, false) : null;
        }

        return uri.TryCut(Streaming, out _, out rest) && rest.WithoutEnd("/response-streaming-invocations") is { } streaming
            ? new(streaming, true)
            : null;
    }
}
