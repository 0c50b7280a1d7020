using System.Globalization;
using Gatehouse.Velocity.Java;
using Gatehouse.Velocity.Nodes;
using Gatehouse.Velocity.Parsing;

namespace Gatehouse.Velocity.Rendering;

/// <summary>Turns parsed expressions into nodes.</summary>
internal sealed class ExpressionCompiler(Compiler compiler, ParseScope scope, VariableTable variables)
{
    public ExpressionNode Compile(SyntaxNode node)
    {
        switch (node.Kind)
        {
            case NodeKind.Expression:
                var inner = Compile(node.Children[0]);
                inner.Literal = node.Literal();
                return inner;
            case NodeKind.Reference:
                return CompileReference(node);
            case NodeKind.String:
                return CompileString(node);
        }

        var children = node.Children.ConvertAll(Compile);
        var literal = node.Literal();
        return node.Kind switch
        {
            NodeKind.Integer => new ConstantNode(JavaNumbers.ParseInteger(node.First.Image)) { Literal = literal },
            NodeKind.Float => new ConstantNode(double.Parse(node.First.Image, NumberStyles.Float, CultureInfo.InvariantCulture)) { Literal = literal },
            NodeKind.True => new ConstantNode(true) { Literal = literal },
            NodeKind.False => new ConstantNode(false) { Literal = literal },
            NodeKind.Word => new BareWordNode { Literal = literal },
            NodeKind.Array => new ArrayNode([.. children]) { Literal = literal },
            NodeKind.Map => new MapNode([.. children.Chunk(2).Select(static c => (c[0], c[1]))]) { Literal = literal },
            NodeKind.Range => new RangeNode(children[0], children[1]) { Literal = literal },
            NodeKind.Or => new OrNode(children[0], children[1]) { Literal = literal },
            NodeKind.And => new AndNode(children[0], children[1]) { Literal = literal },
            NodeKind.Not => new NotNode(children[0]) { Literal = literal },
            NodeKind.Equal => new EqualNode(children[0], children[1], expected: true) { Literal = literal },
            NodeKind.NotEqual => new EqualNode(children[0], children[1], expected: false) { Literal = literal },
            NodeKind.Less or NodeKind.LessOrEqual or NodeKind.Greater or NodeKind.GreaterOrEqual =>
                new CompareNode(node.Kind, children[0], children[1]) { Literal = literal },
            _ => new MathNode(node.Kind, children[0], children[1]) { Literal = literal },
        };
    }

    public ReferenceNode CompileReference(SyntaxNode node)
    {
        var parts = node.Children.ConvertAll(CompilePart);
        var (name, form) = ReferenceName.Of(node);
        return new ReferenceNode(variables.Of(name), new ReferencePath([.. parts]), form) { Literal = node.Literal() };
    }

    private PathPart CompilePart(SyntaxNode node) => node.Kind switch
    {
        NodeKind.Identifier => new PropertyPart(node.First.Image),
        NodeKind.Index => new IndexPart(Compile(node.Children[0])),
        _ => new MethodPart(node.First.Image, [.. node.Children.Select(Compile)]),
    };

    private ExpressionNode CompileString(SyntaxNode node)
    {
        var image = node.First.Image;
        var quote = image[0];
        var text = image[1..^1];
        if (quote == '"')
            text = ReplaceUnicode(text, node);
        text = text.Replace(new string(quote, 2), quote.ToString(), StringComparison.Ordinal);
        if (quote != '"' || image.AsSpan().IndexOfAny('$', '#') < 0)
            return new ConstantNode(text) { Literal = node.Literal() };

        // A blank at the end lets a reference end there; it is taken off again after rendering.
        var hasLineComment = text.Contains("##", StringComparison.Ordinal);
        var depth = scope.Depth;
        scope.Depth = node.Level + 1;
        try
        {
            var source = new SourceText(hasLineComment ? text : text + " ", node.First.Line, node.First.Column + 1);
            return new TemplateStringNode(compiler.CompileText(source), !hasLineComment) { Literal = node.Literal() };
        }
        finally
        {
            scope.Depth = depth;
        }
    }

    private static string ReplaceUnicode(string text, SyntaxNode node)
    {
        for (var start = text.IndexOf("\\u", StringComparison.Ordinal); start >= 0; start = text.IndexOf("\\u", start + 1, StringComparison.Ordinal))
        {
            if (start + 6 > text.Length || !ushort.TryParse(text.AsSpan(start + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
                throw new VelocityParseException(new VelocityError("\\u in a string needs four hexadecimal digits", node.First.Line, node.First.Column));

            text = string.Concat(text.AsSpan(0, start), [(char)code], text.AsSpan(start + 6));
        }

        return text;
    }
}
