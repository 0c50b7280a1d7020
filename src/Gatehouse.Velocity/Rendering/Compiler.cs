using Gatehouse.Velocity.Java;
using Gatehouse.Velocity.Nodes;
using Gatehouse.Velocity.Parsing;

namespace Gatehouse.Velocity.Rendering;

/// <summary>Turns parsed statements into nodes.</summary>
internal sealed class Compiler
{
    private readonly ExpressionCompiler _expressions;
    private readonly VariableTable _variables;
    private readonly MacroTable _macros;
    private readonly ParseScope _scope;
    private readonly LoopMentions _mentions;

    private Compiler(ParseScope scope, VariableTable variables, MacroTable macros, LoopMentions mentions)
    {
        _scope = scope;
        _variables = variables;
        _macros = macros;
        _mentions = mentions;
        _expressions = new ExpressionCompiler(this, scope, variables);
    }

    public static CompiledTemplate Compile(string text, VelocityDialect dialect)
    {
        var scope = new ParseScope(dialect);
        var variables = new VariableTable();
        var macros = new MacroTable();
        var compiler = new Compiler(scope, variables, macros, LoopMentions.In(text));
        var body = compiler.CompileText(new SourceText(text));
        return new CompiledTemplate(dialect, body, variables, macros);
    }

    public static CompiledTemplate? TryCompile(string text, VelocityDialect dialect, out VelocityError? error)
    {
        try
        {
            error = null;
            return Compile(text, dialect);
        }
        catch (VelocityParseException exception)
        {
            error = exception.Error;
            return null;
        }
    }

    /// <summary>Compiles text that a render produced; its macros join those of the render.</summary>
    public static BlockNode CompileNested(string text, RenderContext context)
    {
        context.Macros = context.Macros.Copy();
        var scope = new ParseScope(context.Template.Dialect);
        var compiler = new Compiler(scope, new VariableTable(), context.Macros, LoopMentions.All);
        return compiler.CompileText(new SourceText(text));
    }

    public BlockNode CompileText(SourceText source) => CompileBlock(new Parser(source, _scope).ParseTemplate());

    private BlockNode CompileBlock(SyntaxNode block)
    {
        var nodes = new List<Node>(block.Children.Count);
        foreach (var child in block.Children)
            Add(nodes, CompileStatement(child));
        return new BlockNode([.. nodes]);
    }

    // Neighbouring pieces of text become one.
    private static void Add(List<Node> nodes, Node? node)
    {
        switch (node)
        {
            case null or TextNode { Text: "" }:
                break;
            case TextNode text when nodes is [.., TextNode last]:
                nodes[^1] = new TextNode(last.Text + text.Text);
                break;
            default:
                nodes.Add(node);
                break;
        }
    }

    private Node? CompileStatement(SyntaxNode node) => node.Kind switch
    {
        NodeKind.Text => new TextNode(SyntaxNode.LiteralOf(node.First)),
        NodeKind.TextBlock => new TextNode(node.First.Image[3..^3]),
        NodeKind.Escape => new TextNode(node.Text),
        NodeKind.EscapedDirective => new TextNode(node.First.Image),
        NodeKind.Comment => new TextNode(BeforeComment(node.First.Image)),
        NodeKind.Reference => new PrintNode(_expressions.CompileReference(node)),
        NodeKind.If => CompileIf(node),
        NodeKind.Set => CompileSet(node),
        _ => CompileDirective(node),
    };

    private static string BeforeComment(string image)
    {
        var line = image.IndexOf("##", StringComparison.Ordinal);
        var start = line >= 0 ? line : image.IndexOf("#*", StringComparison.Ordinal);
        return start < 0 ? "" : image[..start];
    }

    private IfNode CompileIf(SyntaxNode node)
    {
        var branches = new List<(ExpressionNode, BlockNode)>();
        branches.Add((_expressions.Compile(node.Children[0]), CompileBlock(node.Children[1])));
        BlockNode? otherwise = null;
        foreach (var child in node.Children.Skip(2))
        {
            if (child.Kind == NodeKind.ElseIf)
                branches.Add((_expressions.Compile(child.Children[0]), CompileBlock(child.Children[1])));
            else
                otherwise = CompileBlock(child.Children[0]);
        }

        return new IfNode([.. branches], otherwise);
    }

    private SetNode CompileSet(SyntaxNode node)
    {
        var target = _expressions.CompileReference(node.Children[0]);
        var value = _expressions.Compile(node.Children[1]);
        var variable = target.Path.IsEmpty ? _variables.Of(AssignedName(node.Children[0])) : target.Variable;
        return new SetNode(variable, target.Path, value);
    }

    // Velocity cuts one character off the first token: ${name} sets a variable called '{'.
    private static string AssignedName(SyntaxNode reference) => reference.First.Image.Length > 0 ? reference.First.Image[1..] : "";

    private Node? CompileDirective(SyntaxNode node)
    {
        var arguments = new List<ExpressionNode>();
        BlockNode? body = null;
        foreach (var child in node.Children)
        {
            if (child.Kind == NodeKind.Block)
                body = CompileBlock(child);
            else
                arguments.Add(_expressions.Compile(child));
        }

        var name = node.Text;
        if (_scope.IsDirective(name))
            return CompileKnown(node, arguments, body);
        if (!name.StartsWith('@'))
            return new MacroCallNode(name, [.. arguments], null, node.Image());

        return body is null ? new TextNode("#" + name) : new MacroCallNode(name[1..], [.. arguments], body, node.Image());
    }

    private Node? CompileKnown(SyntaxNode node, List<ExpressionNode> arguments, BlockNode? body)
    {
        var name = node.Text;
        if (body is null && _scope.ShapeOf(name) == DirectiveShape.Block)
            throw Error($"#{name} needs parentheses and a body", node);

        return name switch
        {
            "foreach" => CompileForeach(node, arguments, body!),
            "define" => CompileDefine(node, arguments, body!),
            "macro" => CompileMacro(node, body!),
            "literal" => new TextNode(node.Children[0].Literal()),
            "break" => new BreakNode(AtMostOne(arguments, node)),
            "stop" => new StopNode(AtMostOne(arguments, node)),
            "evaluate" => CompileEvaluate(node, arguments),
            _ => new MissingResourceNode(name, [.. arguments]),
        };
    }

    private Node? CompileForeach(SyntaxNode node, List<ExpressionNode> arguments, BlockNode body)
    {
        if (arguments.Count < 2)
            throw Error("#foreach needs a variable and something to go through", node);
        if (arguments.Count < 3)
            return null;

        // Velocity renders the fourth part of the directive, which a fourth argument pushes the body out of.
        if (arguments.Count > 3)
            body = new BlockNode(arguments[3] is ReferenceNode reference ? [new PrintNode(reference)] : []);

        var element = arguments[0] is ReferenceNode { Variable: var variable } ? variable : _variables.Of(node.Children[0].First.Image[1..]);
        var variables = new LoopVariables(
            element,
            _mentions.Loop ? _variables.Of("foreach") : null,
            _mentions.Count ? _variables.Of("velocityCount") : null,
            _mentions.HasNext ? _variables.Of("velocityHasNext") : null);
        return new ForeachNode(variables, arguments[2], body);
    }

    private DefineNode CompileDefine(SyntaxNode node, List<ExpressionNode> arguments, BlockNode body) =>
        arguments.Count == 1
            ? new DefineNode(_variables.Of(AssignedName(node.Children[0])), body)
            : throw Error("#define needs the name of the block", node);

    private Node? CompileMacro(SyntaxNode node, BlockNode body)
    {
        if (_scope.Dialect == VelocityDialect.ApiGateway)
            return null;

        var names = node.Children.SkipLast(1).Select(static c => c.First.Image).ToList();
        _macros.Add(new Macro(names[0], [.. names.Skip(1).Select(static n => n.StartsWith('$') ? n[1..] : n)], body));
        return null;
    }

    private static EvaluateNode CompileEvaluate(SyntaxNode node, List<ExpressionNode> arguments) =>
        arguments.Count == 1 && node.Children[0].Kind is NodeKind.String or NodeKind.Reference
            ? new EvaluateNode(arguments[0])
            : throw Error("#evaluate needs exactly one string or reference", node);

    private static ExpressionNode? AtMostOne(List<ExpressionNode> arguments, SyntaxNode node) =>
        arguments.Count < 2 ? arguments.FirstOrDefault() : throw Error($"#{node.Text} takes one argument at most", node);

    private static VelocityParseException Error(string message, SyntaxNode node) =>
        new(new VelocityError(message, node.First.Line, node.First.Column));
}
