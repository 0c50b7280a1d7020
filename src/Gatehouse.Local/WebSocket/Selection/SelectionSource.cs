namespace Gatehouse.Local.WebSockets;

/// <summary>Where a <see cref="SelectionPart"/> takes its text from.</summary>
internal enum SelectionSource
{
    /// <summary>The expression itself.</summary>
    Literal,

    /// <summary>The message.</summary>
    Body,

    /// <summary>A header of the handshake.</summary>
    Header,

    /// <summary>A query parameter of the handshake.</summary>
    Query,

    /// <summary>A stage variable.</summary>
    StageVariable,

    /// <summary>A member of <c>$context</c>.</summary>
    Context,
}
