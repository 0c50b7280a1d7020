namespace Gatehouse.Policies;

/// <summary>Which side refused.</summary>
internal enum DenyingPolicy
{
    None,
    Identity,
    Resource,
    Endpoint,
}
