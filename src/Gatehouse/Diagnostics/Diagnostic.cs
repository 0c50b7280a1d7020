using System.Text;

namespace Gatehouse;

/// <summary>One mistake or remark: what, how bad, where, and how to mend it.</summary>
/// <param name="Descriptor">The kind of diagnostic.</param>
/// <param name="Message">The message with what was found filled in.</param>
/// <param name="Location">Where it is.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, string Message, DiagnosticLocation Location)
{
    /// <summary>The stable code, such as <c>GH2003</c>.</summary>
    public string Code => Descriptor.Code;

    /// <summary>How bad it is.</summary>
    public DiagnosticSeverity Severity => Descriptor.Severity;

    /// <summary>How to mend it.</summary>
    public string Help => Descriptor.Help;

    /// <summary>The diagnostic in the form that MSBuild and editors understand: <c>file(line,column): error CODE: message</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        if ((Location.File ?? Location.Template) is { } file)
        {
            text.Append(file);
            if (Location.Line > 0)
            {
                text.Append('(').Append(Location.Line);
                if (Location.Column > 0)
                {
                    text.Append(',').Append(Location.Column);
                }

                text.Append(')');
            }

            text.Append(": ");
        }

        text.Append(Severity switch { DiagnosticSeverity.Error => "error ", DiagnosticSeverity.Warning => "warning ", _ => "info " });
        text.Append(Code).Append(": ").Append(Message);
        if (Location.Pointer is { } pointer)
        {
            text.Append(" [").Append(pointer).Append(']');
        }

        return Help.Length == 0 ? text.ToString() : text.Append(' ').Append(Help).ToString();
    }
}
