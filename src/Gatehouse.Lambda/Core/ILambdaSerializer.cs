namespace Gatehouse.Functions.Core;

/// <summary>Turns events into objects and objects into answers.</summary>
public interface ILambdaSerializer
{
    /// <summary>Reads an object.</summary>
    /// <typeparam name="T">The type of the event.</typeparam>
    /// <param name="requestStream">The event.</param>
    T Deserialize<T>(Stream requestStream);

    /// <summary>Writes an object.</summary>
    /// <typeparam name="T">The type of the answer.</typeparam>
    /// <param name="response">The answer.</param>
    /// <param name="responseStream">Where to write it.</param>
    void Serialize<T>(T response, Stream responseStream);
}
