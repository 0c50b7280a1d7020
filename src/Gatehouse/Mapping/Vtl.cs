using System.Runtime.CompilerServices;

namespace Gatehouse;

/// <summary>Makes mapping templates.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/models-mappings.html.</remarks>
public static class Vtl
{
    /// <summary>A template written in place.</summary>
    public static MappingTemplateText Text(TemplateText text) => new(text);

    /// <summary>A template in a file, read at once.</summary>
    /// <param name="path">The path; a relative one is sought beside the program, in the current folder, and beside the caller's source file.</param>
    /// <param name="file">The caller's file.</param>
    /// <exception cref="FileNotFoundException">The file is in none of these places.</exception>
    public static MappingTemplateText File(string path, [CallerFilePath] string file = "") =>
        new(System.IO.File.ReadAllText(SourceFile.Find(path, file)));
}
