using System.Buffers.Binary;

namespace Gatehouse.Local.Rest;

/// <summary>Chooses between a stage and its canary.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/canary-release.html.</remarks>
internal static class CanarySelection
{
    /// <summary>The canary for its share of the requests, chance decides which.</summary>
    public static CompiledStage Select(CompiledStage stage) =>
        stage.Canary is not { } canary ? stage
        : stage.CanaryPercent switch
        {
            <= 0 => stage,
            >= 100 => canary,
            var percent => Draw(stage.Options.Ids) < percent ? canary : stage,
        };

    /// <summary>A number from 0 up to, but not, 100.</summary>
    private static double Draw(GatewayIds ids)
    {
        Span<byte> bytes = stackalloc byte[4];
        ids.Fill(bytes);
        return BinaryPrimitives.ReadUInt32LittleEndian(bytes) * 100.0 / 4294967296.0;
    }
}
