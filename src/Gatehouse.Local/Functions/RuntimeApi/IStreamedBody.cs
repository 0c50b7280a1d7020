namespace Gatehouse.Local.Functions;

/// <summary>Takes a body piece by piece.</summary>
internal interface IStreamedBody
{
    /// <summary>Takes the next piece, which is only valid during the call. It blocks while whoever reads is slow.</summary>
    void Write(ReadOnlyMemory<byte> piece);

    /// <summary>The function failed on the way.</summary>
    void Fail(string errorType, byte[] error);
}
