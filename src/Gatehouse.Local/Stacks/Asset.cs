using System.Collections.Immutable;

namespace Gatehouse.Local.Stacks;

/// <summary>A file or folder that CDK uploads.</summary>
/// <param name="Hash">The hash by which templates name it.</param>
/// <param name="Path">The full path.</param>
/// <param name="ObjectKeys">The keys it gets in S3.</param>
internal sealed record Asset(string Hash, string Path, ImmutableArray<string> ObjectKeys);
