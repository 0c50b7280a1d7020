namespace Gatehouse.Functions.Core.ResponseStreaming;

/// <summary>Begins a streamed answer within an invocation. What the handler returns is then ignored.</summary>
/// <remarks>See https://docs.aws.amazon.com/lambda/latest/dg/configuration-response-streaming.html.</remarks>
public class LambdaResponseStreamFactory
{
    private static Func<byte[], ILambdaResponseStream>? _create;

    /// <summary>Begins a streamed answer of plain bytes.</summary>
    /// <exception cref="InvalidOperationException">No invocation runs, or its answer streams already.</exception>
    public static LambdaResponseStream CreateStream() => new(Create([]));

    /// <summary>Begins a streamed HTTP answer for API Gateway or a function URL.</summary>
    /// <param name="prelude">Status, headers and cookies.</param>
    /// <exception cref="InvalidOperationException">No invocation runs, or its answer streams already.</exception>
    public static LambdaResponseStream CreateHttpStream(HttpResponseStreamPrelude prelude)
    {
        ArgumentNullException.ThrowIfNull(prelude);
        return new(Create(prelude.ToBytes()));
    }

    internal static void Use(Func<byte[], ILambdaResponseStream>? create) => _create = create;

    private static ILambdaResponseStream Create(byte[] prelude) =>
        (_create ?? throw new InvalidOperationException("A response stream can only be created while the Lambda runtime serves an invocation."))(prelude);
}
