namespace Gatehouse.Testing;

/// <summary>A template differs from its baseline.</summary>
/// <param name="message">Where it differs, and how to write the baseline anew.</param>
public sealed class SnapshotException(string message) : Exception(message);
