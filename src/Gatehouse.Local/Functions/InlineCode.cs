namespace Gatehouse.Local.Functions;

/// <summary>
/// Source text written in the template (<c>Code.ZipFile</c>). It becomes the file <c>index</c> of the runtime's language,
/// so the handler is <c>index.&lt;export&gt;</c>. Only Node.js and Python have it.
/// </summary>
/// <param name="Text">The source text.</param>
public sealed record InlineCode(string Text) : FunctionCode;
