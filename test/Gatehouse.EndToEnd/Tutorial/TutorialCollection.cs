namespace Gatehouse.EndToEnd.Tutorial;

[CollectionDefinition(TutorialFixture.Name)]
public sealed class TutorialCollection : ICollectionFixture<TutorialFixture>;
