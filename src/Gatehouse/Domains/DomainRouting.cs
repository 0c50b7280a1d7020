namespace Gatehouse;

/// <summary>What says where a request to a custom domain goes.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/set-routing-mode.html.</remarks>
public enum DomainRouting
{
    /// <summary>Mappings only.</summary>
    Mappings,

    /// <summary>Rules, then mappings where no rule fits.</summary>
    RulesThenMappings,

    /// <summary>Rules only.</summary>
    Rules,
}
