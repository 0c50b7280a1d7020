using System.Text.Json;

namespace Gatehouse.Functions.Serialization.SystemTextJson;

/// <summary>The names of AWS that follow no rule; all others as another policy has them.</summary>
/// <param name="fallback">The policy for all other names; null keeps them as they are.</param>
public class AwsNamingPolicy(JsonNamingPolicy? fallback) : JsonNamingPolicy
{
    /// <summary>Keeps all other names as they are.</summary>
    public AwsNamingPolicy() : this(null)
    {
    }

    /// <inheritdoc/>
    public override string ConvertName(string name) => name switch
    {
        "XAmzId2" => "x-amz-id-2",
        "XAmzRequestId" => "x-amz-request-id",
        _ => fallback?.ConvertName(name) ?? name,
    };
}
