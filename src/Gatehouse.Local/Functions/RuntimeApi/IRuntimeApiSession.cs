namespace Gatehouse.Local.Functions;

/// <summary>What a function's process tells the Runtime API.</summary>
internal interface IRuntimeApiSession
{
    /// <summary>It waits for an invocation.</summary>
    void OnNext(RuntimeApiConnection connection);

    /// <summary>It answers. False if that invocation is not the one it has.</summary>
    bool OnResponse(string requestId, byte[] answer);

    /// <summary>Its answer is larger than allowed.</summary>
    bool OnTooLarge(string requestId);

    /// <summary>It begins to stream an answer; null if that invocation is not the one it has.</summary>
    IStreamedBody? OnStreamBegin(RuntimeApiRequest request);

    void OnStreamEnd(IStreamedBody stream);

    /// <summary>The invocation failed.</summary>
    bool OnError(string requestId, string? errorType, byte[] error);

    /// <summary>The process could not initialise.</summary>
    void OnInitError(string? errorType, byte[] error);

    void OnClosed(RuntimeApiConnection connection);
}
