namespace Gatehouse.Conformance;

/// <summary>A stub of a function fails on purpose.</summary>
internal sealed class StubFailureException(string message) : Exception(message);
