namespace Gatehouse.Reading;

/// <summary>How a template is read.</summary>
public sealed record ReadOptions
{
    /// <summary>The options in which everything has its default.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>
    /// Gives the text of a body that a template names by its place: a path, or <c>s3://bucket/key</c>; null where there is none.
    /// </summary>
    /// <value>The default is null: as <see cref="CloudFormation.TemplateOptions.Include"/> of the template does it.</value>
    public Func<string, string?>? Body { get; init; }

    /// <summary>
    /// The logical ids of deployments of the template that something is known of, besides what the template says: a stage that names one of them
    /// keeps the reference as its <see cref="ApiStage.Deployment"/>.
    /// </summary>
    /// <value>The default is empty: all deployments of a template hold what it says, save where a canary has another one than its stage.</value>
    public ValueList<string> Deployments { get; init; } = [];
}
