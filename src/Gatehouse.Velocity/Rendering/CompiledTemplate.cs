using Gatehouse.Velocity.Nodes;

namespace Gatehouse.Velocity.Rendering;

/// <summary>A template ready to render; shared by all renders and never changed.</summary>
internal sealed class CompiledTemplate(VelocityDialect dialect, BlockNode body, VariableTable variables, MacroTable macros)
{
    public VelocityDialect Dialect { get; } = dialect;

    public VariableTable Variables { get; } = variables;

    public MacroTable Macros { get; } = macros;

    public string Render(VariableSource source, VelocityLimits? limits)
    {
        using var output = RenderTo(source, limits);
        return output.ToString();
    }

    public TextBuffer RenderTo(VariableSource source, VelocityLimits? limits)
    {
        limits ??= Dialect == VelocityDialect.ApiGateway ? VelocityLimits.ApiGateway : VelocityLimits.Velocity;
        var output = new TextBuffer(limits.OutputLength);
        try
        {
            body.Render(new RenderContext(this, source, limits, output));
        }
        catch (StopException)
        {
        }
        catch
        {
            output.Dispose();
            throw;
        }

        if (output.Length <= limits.OutputLength)
            return output;

        output.Dispose();
        throw new VelocityRenderException($"The output is longer than {limits.OutputLength} characters");
    }
}
