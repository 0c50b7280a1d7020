using Gatehouse.CloudFormation;

namespace Gatehouse.Local.Stacks;

/// <summary>A stack that was read: its template worked out, the values of its references, and the files it brings along.</summary>
/// <param name="Name">The name of the stack.</param>
/// <param name="Template">The template, worked out.</param>
/// <param name="Environment">Gives references their values.</param>
/// <param name="Assets">The files that the template names as assets.</param>
internal sealed record LoadedStack(string Name, EvaluatedTemplate Template, TemplateEnvironment Environment, AssetManifest Assets)
{
    /// <summary>The template as it was written.</summary>
    public TemplateDocument Document => Template.Document;

    /// <summary>The path of the template's file.</summary>
    public string Path => Document.Path!;

    /// <summary>The folder of the template's file, to which relative paths belong.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!;

    /// <summary>The stack that this one is nested in, or null.</summary>
    public string? Parent { get; init; }
}
