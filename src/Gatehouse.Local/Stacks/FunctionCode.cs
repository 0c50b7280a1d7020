namespace Gatehouse.Local.Stacks;

/// <summary>Where the code of a function is.</summary>
internal abstract record FunctionCode;

/// <summary>Code in a folder.</summary>
/// <param name="Path">The full path.</param>
internal sealed record FolderCode(string Path) : FunctionCode;

/// <summary>Code in a zip file, or a single file such as a jar.</summary>
/// <param name="Path">The full path.</param>
internal sealed record ZipCode(string Path) : FunctionCode;

/// <summary>Code that stands in the template.</summary>
/// <param name="FileName">The name of the file that AWS writes it to, such as <c>index.js</c>.</param>
/// <param name="Text">The code.</param>
internal sealed record InlineCode(string FileName, string Text) : FunctionCode;
