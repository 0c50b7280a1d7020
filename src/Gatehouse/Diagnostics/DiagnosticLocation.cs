namespace Gatehouse;

/// <summary>Where a mistake is: a line of C#, a place in a template, or both where both are known.</summary>
public sealed record DiagnosticLocation
{
    /// <summary>No known place.</summary>
    public static DiagnosticLocation None { get; } = new();

    /// <summary>The path of the C# file or template, or null.</summary>
    public string? File { get; init; }

    /// <summary>The line, counted from 1; 0 when not known.</summary>
    public int Line { get; init; }

    /// <summary>The column, counted from 1; 0 when not known.</summary>
    public int Column { get; init; }

    /// <summary>The path of the template, or null.</summary>
    public string? Template { get; init; }

    /// <summary>The logical id of the resource in the template, or null.</summary>
    public string? Resource { get; init; }

    /// <summary>The JSON pointer inside the template, such as <c>/Resources/Api/Properties/Name</c>, or null.</summary>
    public string? Pointer { get; init; }

    /// <summary>A place in a resource of a template.</summary>
    public static DiagnosticLocation InTemplate(string? template, string? resource, string? pointer) =>
        new() { Template = template, Resource = resource, Pointer = pointer };
}
