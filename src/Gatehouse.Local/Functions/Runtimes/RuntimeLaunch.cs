using System.Collections.Immutable;

namespace Gatehouse.Local.Functions;

/// <summary>The command that starts an environment's process.</summary>
/// <param name="FileName">The program.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="TaskRoot">The folder of the code, where it is started.</param>
/// <param name="RuntimeFolder">The folder of the runtime's own files.</param>
/// <param name="Variables">Environment variables the runtime needs.</param>
internal sealed record RuntimeLaunch(
    string FileName, ImmutableArray<string> Arguments, string TaskRoot, string RuntimeFolder, ImmutableDictionary<string, string> Variables);
