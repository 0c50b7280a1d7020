using Gatehouse.Functions.Core;

namespace Gatehouse.Functions.RuntimeSupport;

/// <summary>The stream answers are written to. It is kept, since an environment serves one invocation at a time.</summary>
internal sealed class OutputBuffer
{
    private const int MostKept = 1024 * 1024;
    private MemoryStream _stream = new();

    public InvocationResponse Write<T>(T output, ILambdaSerializer serializer) => Fill(stream => serializer.Serialize(output, stream));

    public InvocationResponse Fill(Action<MemoryStream> write)
    {
        if (_stream.Capacity > MostKept) _stream = new MemoryStream();
        _stream.SetLength(0);
        write(_stream);
        _stream.Position = 0;
        return new InvocationResponse(_stream, disposeOutputStream: false);
    }
}
