namespace Gatehouse.Velocity.Parsing;

/// <summary>What the parsers of one template and of the strings in it share: the dialect's directives, the macros seen, the depth.</summary>
internal sealed class ParseScope(VelocityDialect dialect)
{
    private readonly HashSet<string> _macros = [];
    public VelocityDialect Dialect { get; } = dialect;

    public int Depth { get; set; }

    public bool IsDirective(string name) => name switch
    {
        "foreach" or "macro" or "literal" or "define" or "break" or "stop" => true,
        "evaluate" or "include" or "parse" => Dialect == VelocityDialect.Velocity,
        _ => false,
    };

    public DirectiveShape ShapeOf(string name) =>
        name is "foreach" or "macro" or "literal" or "define" || name.StartsWith('@') ? DirectiveShape.Block : DirectiveShape.Line;

    public bool IsDirectiveOrMacro(string name) => IsDirective(name) || _macros.Contains(name);

    public void DeclareMacro(string name) => _macros.Add(name);

    /// <summary>Half of the backslashes before a known directive are dropped; before anything else all of them stay.</summary>
    public string Unescape(string image)
    {
        var slash = image.LastIndexOf('\\');
        var directive = image[(slash + 1)..];
        var name = directive[1] == '{' ? directive[2..^1] : directive[1..];
        var isKnown = IsDirectiveOrMacro(name) || name is "if" or "end" or "set" or "else" or "elseif";
        return isKnown ? image[..(slash / 2)] + directive : image;
    }

    /// <summary>Goes one level deeper until the result is disposed.</summary>
    public Level Nest(Token token)
    {
        if (++Depth > Parser.MaxDepth)
            throw new VelocityParseException(new VelocityError($"The template nests deeper than {Parser.MaxDepth} levels", token.Line, token.Column));

        return new Level(this);
    }

    public readonly struct Level(ParseScope scope) : IDisposable
    {
        public void Dispose() => scope.Depth--;
    }
}
