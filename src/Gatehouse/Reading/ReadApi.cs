namespace Gatehouse.Reading;

/// <summary>A value that was read from a resource of a template.</summary>
/// <typeparam name="T">The kind of value: <see cref="RestApi"/>, <see cref="HttpApi"/>, <see cref="WebSocketApi"/> or <see cref="CustomDomain"/>.</typeparam>
/// <param name="LogicalId">The logical id of the resource.</param>
/// <param name="Value">The value.</param>
public sealed record ReadApi<T>(string LogicalId, T Value);
