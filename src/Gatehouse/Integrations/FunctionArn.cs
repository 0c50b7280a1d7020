namespace Gatehouse;

/// <summary>A function named by its ARN.</summary>
/// <param name="Arn">The ARN of a function, alias or version, or the reference that yields it.</param>
public sealed record FunctionArn(TemplateText Arn) : FunctionTarget;
