namespace Gatehouse.EndToEnd.Tutorial;

/// <summary>The tutorial by <c>serve cdk.out</c>.</summary>
[Collection(TutorialFixture.Name)]
public sealed class ServedAssemblyTests(TutorialFixture fixture) : TutorialTests(fixture.Assembly);
