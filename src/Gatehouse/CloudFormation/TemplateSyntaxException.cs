namespace Gatehouse.CloudFormation;

/// <summary>A text is not JSON or YAML from a place on. Caught where the text is parsed; never leaves this folder.</summary>
internal sealed class TemplateSyntaxException(string message, int line, int column) : Exception(message)
{
    public int Line { get; } = line;

    public int Column { get; } = column;
}
