namespace Gatehouse.Cdk;

/// <summary>A part of an API that a stack refers to before the API is written.</summary>
/// <param name="Kind">The kind in diagnostics.</param>
/// <param name="Name">The name.</param>
/// <param name="Origin">Where it was asked for.</param>
/// <param name="Resource">Its resource.</param>
internal sealed record PartReference(string Kind, string Name, Origin Origin, WrittenResource Resource);
