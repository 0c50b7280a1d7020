namespace Gatehouse.Local.Http;

/// <summary>How a parameter mapping changes a value.</summary>
internal enum MappingAction
{
    /// <summary>A value is added to those that are there.</summary>
    Append,

    /// <summary>The value takes the place of those that are there.</summary>
    Overwrite,

    /// <summary>The values that are there are removed.</summary>
    Remove,
}
