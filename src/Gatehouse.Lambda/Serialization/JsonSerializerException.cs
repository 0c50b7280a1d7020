namespace Gatehouse.Functions.Serialization.SystemTextJson;

/// <summary>An event or an answer could not be converted.</summary>
public class JsonSerializerException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What could not be converted.</param>
    public JsonSerializerException(string message) : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What could not be converted.</param>
    /// <param name="exception">Why.</param>
    public JsonSerializerException(string message, Exception exception) : base(message, exception)
    {
    }
}
