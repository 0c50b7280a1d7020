namespace Gatehouse.Local.Http;

/// <summary>Where a <see cref="MappingVariable"/> takes its value from.</summary>
internal enum MappingSourceKind
{
    /// <summary>A header of the request.</summary>
    Header,

    /// <summary>A query parameter.</summary>
    Query,

    /// <summary>The path behind the stage.</summary>
    Path,

    /// <summary>A variable of the path.</summary>
    PathVariable,

    /// <summary>The body of the request.</summary>
    Body,

    /// <summary>A member of <c>$context</c>.</summary>
    Context,

    /// <summary>A stage variable.</summary>
    StageVariable,

    /// <summary>A header of the backend's answer.</summary>
    ResponseHeader,

    /// <summary>The body of the backend's answer.</summary>
    ResponseBody,
}
