using System.Runtime.CompilerServices;
using Gatehouse.CloudFormation;

namespace Gatehouse;

/// <summary>Where in the user's C# a part of a definition was written, or where in a template it was read.</summary>
/// <remarks>All origins are equal: where a route was written does not make it another route.</remarks>
public readonly struct Origin : IEquatable<Origin>
{
    private readonly DiagnosticLocation? _location;

    private Origin(DiagnosticLocation location, string? logicalId = null)
    {
        _location = location;
        LogicalId = logicalId;
    }

    /// <summary>The place; <see cref="DiagnosticLocation.None"/> when not known.</summary>
    public DiagnosticLocation Location => _location ?? DiagnosticLocation.None;

    /// <summary>The logical id of the resource that was read; null for what was written in C#, and for parts of resources.</summary>
    internal string? LogicalId { get; }

    /// <summary>The place; that of the whole this is a part of, when not known.</summary>
    internal DiagnosticLocation Within(Origin whole) => _location ?? whole.Location;

    /// <summary>The line of the caller.</summary>
    public static Origin Here([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        file.Length == 0 ? default : new(new DiagnosticLocation { File = file, Line = line });

    /// <summary>A known place.</summary>
    public static Origin At(DiagnosticLocation location) => new(location);

    /// <summary>A resource of a template.</summary>
    internal static Origin Of(EvaluatedResource resource) => new(resource.At(""), resource.LogicalId);

    /// <summary>This place, or another where this one is not known.</summary>
    internal Origin Or(Origin other) => _location is null ? other : this;

    /// <inheritdoc/>
    public bool Equals(Origin other) => true;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Origin;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    /// <inheritdoc/>
    public override string ToString() => "";

    /// <summary>Always true.</summary>
    public static bool operator ==(Origin left, Origin right) => true;

    /// <summary>Always false.</summary>
    public static bool operator !=(Origin left, Origin right) => false;
}
