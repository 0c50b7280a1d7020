namespace Gatehouse;

/// <summary>The format of events and answers of Lambda functions behind HTTP APIs.</summary>
public enum PayloadFormat
{
    /// <summary>Format 1.0, close to that of REST APIs.</summary>
    V1,

    /// <summary>Format 2.0.</summary>
    V2,
}
