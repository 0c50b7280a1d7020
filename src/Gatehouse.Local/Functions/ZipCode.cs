namespace Gatehouse.Local.Functions;

/// <summary>Code in a zip archive. It is unpacked into the host's work folder before the first invocation.</summary>
/// <param name="Path">The archive.</param>
public sealed record ZipCode(string Path) : FunctionCode;
