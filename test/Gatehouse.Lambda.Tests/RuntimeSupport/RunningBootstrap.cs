namespace Gatehouse.Lambda.Tests.RuntimeSupport;

/// <summary>Tests that run a bootstrap, one after another: a process serves one invocation at a time.</summary>
[CollectionDefinition(nameof(RunningBootstrap))]
public sealed class RunningBootstrap;
