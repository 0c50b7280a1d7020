namespace Gatehouse.Velocity;

/// <summary>How json-smart writes strings.</summary>
internal enum JsonStyle
{
    /// <summary>As arrays print: a slash gets a backslash.</summary>
    Array,

    /// <summary>As <c>$input.json()</c> does: slashes stay.</summary>
    Plain,
}
