namespace Gatehouse.Local.Functions;

/// <summary>The calls of the Lambda Runtime API.</summary>
internal enum RuntimeApiRoute
{
    Unknown,
    Next,
    Response,
    Error,
    InitError,
}
