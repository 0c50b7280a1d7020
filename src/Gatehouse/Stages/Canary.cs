namespace Gatehouse;

/// <summary>A share of a stage's requests that goes to another deployment.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/canary-release.html.</remarks>
/// <param name="Percent">The share, 0 to 100.</param>
public sealed record Canary(double Percent)
{
    /// <summary>The id of the canary's deployment.</summary>
    /// <value>The default is null: the deployment that this definition makes. Let the stage keep an earlier one by <see cref="ApiStage.Deployment"/>.</value>
    public TemplateText? Deployment { get; init; }

    /// <summary>Stage variables that the canary has another value of.</summary>
    /// <value>The default is empty.</value>
    public ValueMap<TemplateText> Variables { get; init; } = [];

    /// <summary>Whether the canary uses the stage's cache.</summary>
    /// <value>The default is false.</value>
    public bool UseStageCache { get; init; }
}
