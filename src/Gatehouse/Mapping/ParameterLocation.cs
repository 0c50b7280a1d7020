namespace Gatehouse;

/// <summary>Where in a request a parameter stands.</summary>
public enum ParameterLocation
{
    /// <summary>A header.</summary>
    Header,

    /// <summary>A variable of the path.</summary>
    Path,

    /// <summary>A parameter of the query string.</summary>
    QueryString,
}
