namespace Gatehouse.Velocity.Mapping;

/// <summary>What few templates look at, and is made when one does.</summary>
internal interface IMappingValues
{
    IReadOnlyDictionary<string, string> QueryString { get; }

    IReadOnlyDictionary<string, string> Headers { get; }

    VelocityMap Context { get; }
}
