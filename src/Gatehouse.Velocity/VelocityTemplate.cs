using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity;

/// <summary>A parsed Velocity template. Parse once, render as often as needed and from any number of threads.</summary>
public sealed class VelocityTemplate
{
    private readonly CompiledTemplate _template;

    private VelocityTemplate(CompiledTemplate template) => _template = template;

    /// <summary>Parses a template.</summary>
    /// <exception cref="VelocityParseException">The text does not follow the grammar.</exception>
    public static VelocityTemplate Parse(string text, VelocityDialect dialect = VelocityDialect.ApiGateway) =>
        new(Compiler.Compile(text, dialect));

    /// <summary>Parses a template, or says why it does not parse.</summary>
    public static bool TryParse(
        string text,
        VelocityDialect dialect,
        [NotNullWhen(true)] out VelocityTemplate? template,
        [NotNullWhen(false)] out VelocityError? error)
    {
        template = Compiler.TryCompile(text, dialect, out error) is { } compiled ? new(compiled) : null;
        return template is not null;
    }

    /// <summary>Renders the template. The map itself is not changed by <c>#set</c>; objects in it may be.</summary>
    /// <param name="variables">The variables by name.</param>
    /// <param name="limits">How much the render may do. Default: the dialect's limits.</param>
    /// <exception cref="VelocityRenderException">The template failed or reached a limit.</exception>
    public string Render(VelocityMap variables, VelocityLimits? limits = null) =>
        _template.Render(new MapSource(variables), limits);

    /// <summary>Renders the template as UTF-8. Nothing is written when it fails.</summary>
    /// <param name="variables">The variables by name.</param>
    /// <param name="output">Where the bytes go.</param>
    /// <param name="limits">How much the render may do. Default: the dialect's limits.</param>
    /// <exception cref="VelocityRenderException">The template failed or reached a limit.</exception>
    public void Render(VelocityMap variables, IBufferWriter<byte> output, VelocityLimits? limits = null)
    {
        using var text = _template.RenderTo(new MapSource(variables), limits);
        text.WriteUtf8(output);
    }
}
