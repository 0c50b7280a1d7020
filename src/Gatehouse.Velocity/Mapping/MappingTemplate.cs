using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Gatehouse.Velocity.Mapping;
using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity;

/// <summary>
/// A mapping template of API Gateway: a Velocity template with <c>$input</c>, <c>$util</c>, <c>$context</c> and <c>$stageVariables</c>.
/// See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html.
/// </summary>
public sealed class MappingTemplate
{
    private readonly CompiledTemplate _template;

    private MappingTemplate(CompiledTemplate template) => _template = template;

    /// <summary>Parses a template. Parse once, render as often as needed and from any number of threads.</summary>
    /// <exception cref="VelocityParseException">The text does not follow the grammar.</exception>
    public static MappingTemplate Parse(string text, VelocityDialect dialect = VelocityDialect.ApiGateway) =>
        new(Compiler.Compile(text, dialect));

    /// <summary>Parses a template, or says why it does not parse.</summary>
    public static bool TryParse(
        string text,
        VelocityDialect dialect,
        [NotNullWhen(true)] out MappingTemplate? template,
        [NotNullWhen(false)] out VelocityError? error)
    {
        template = Compiler.TryCompile(text, dialect, out error) is { } compiled ? new(compiled) : null;
        return template is not null;
    }

    /// <summary>Renders the template. Overrides are found in <see cref="MappingInput.Context"/> afterwards.</summary>
    /// <exception cref="PayloadException">The template reads a body that looks like JSON and is not.</exception>
    /// <exception cref="VelocityRenderException">The template failed or reached a limit.</exception>
    public string Render(MappingInput input) => _template.Render(new MappingSource(input), input.Limits);

    /// <summary>Renders the template as UTF-8.</summary>
    /// <exception cref="PayloadException">The template reads a body that looks like JSON and is not.</exception>
    /// <exception cref="VelocityRenderException">The template failed or reached a limit.</exception>
    internal byte[] RenderUtf8(MappingInput input)
    {
        using var text = _template.RenderTo(new MappingSource(input), input.Limits);
        return text.ToUtf8();
    }

    /// <summary>Renders the template as UTF-8. Nothing is written when it fails.</summary>
    /// <exception cref="PayloadException">The template reads a body that looks like JSON and is not.</exception>
    /// <exception cref="VelocityRenderException">The template failed or reached a limit.</exception>
    public void Render(MappingInput input, IBufferWriter<byte> output)
    {
        using var text = _template.RenderTo(new MappingSource(input), input.Limits);
        text.WriteUtf8(output);
    }
}
