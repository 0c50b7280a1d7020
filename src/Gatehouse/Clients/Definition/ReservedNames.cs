namespace Gatehouse.Clients;

/// <summary>Names that a language has uses of its own for.</summary>
/// <param name="Types">What no declared type may be called.</param>
/// <param name="TypePrefixes">How no declared type's name may begin.</param>
/// <param name="Operations">What no operation may be called.</param>
/// <param name="Options">What no credential may be called.</param>
internal sealed record ReservedNames(IReadOnlyCollection<string> Types, IReadOnlyCollection<string> TypePrefixes, IReadOnlyCollection<string> Operations, IReadOnlyCollection<string> Options);
