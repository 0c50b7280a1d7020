namespace Gatehouse;

/// <summary>The periods of a <see cref="Quota"/>.</summary>
public enum QuotaPeriod
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,
}
