namespace Gatehouse.Local.Rest;

/// <summary>Chooses between a stage and its canary.</summary>
internal static class CanarySelection
{
    public static CompiledStage Select(CompiledStage stage) => stage;
}
