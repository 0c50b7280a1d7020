namespace Gatehouse.Local.Functions;

/// <summary>Takes a body piece by piece.</summary>
internal interface IStreamedBody
{
    ValueTask WriteAsync(ReadOnlyMemory<byte> piece);

    /// <summary>The function failed on the way.</summary>
    void Fail(string errorType, byte[] error);
}
