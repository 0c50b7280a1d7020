namespace Gatehouse.Tests.Baselines;

/// <summary>A definition, and the template that it is written to: <c>template.json</c> in the folder of the same name.</summary>
public abstract class Scenario
{
    /// <summary>A function of the same template.</summary>
    protected static FunctionTarget Hello { get; } = FunctionTarget.FromArn(TemplateText.GetAtt("Hello", "Arn"));

    /// <summary>The definition, written.</summary>
    public abstract ValueList<TemplateResource> Resources();

    protected static WrittenApi Checked(WrittenApi written)
    {
        Assert.False(written.HasErrors, string.Join(Environment.NewLine, written.Diagnostics));
        return written;
    }
}
