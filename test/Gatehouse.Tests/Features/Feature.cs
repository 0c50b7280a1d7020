namespace Gatehouse.Tests.Features;

/// <summary>Something that API Gateway can do, and where it is shown to work.</summary>
/// <param name="Name">In AWS's words.</param>
/// <param name="Scenarios">The baselines that use it: each is a template, and is read back from it and from an OpenAPI document as the same.</param>
/// <param name="Behaviour">The tests that show it in the local gateway, as <c>Class.Method</c>; empty for what does nothing when a request comes.</param>
public sealed record Feature(string Name, string[] Scenarios, string[] Behaviour)
{
    public override string ToString() => Name;
}
