namespace Gatehouse.Local.Rest;

/// <summary>A stage that a usage plan opens.</summary>
/// <param name="Api">The id of its API.</param>
/// <param name="Stage">What the plan says of it.</param>
internal sealed record PlanStage(string Api, UsagePlanStage Stage);
