namespace Gatehouse.Velocity;

/// <summary>Why a template does not parse, and where.</summary>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Line">Line of the template, from 1.</param>
/// <param name="Column">Column of the line, from 1; a tab advances to the next multiple of eight.</param>
public sealed record VelocityError(string Message, int Line, int Column);
