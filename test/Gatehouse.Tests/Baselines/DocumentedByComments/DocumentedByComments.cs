namespace Gatehouse.Tests.Baselines;

/// <summary>Models whose C# types are documented by comments.</summary>
public sealed class DocumentedByComments : RestScenario
{
    private sealed record Address(string Street);

    private sealed record Person(string Name, Address Home);

    public override RestApi Api => new RestApi("contacts")
    {
        Routes = [Route.Post("/contacts", Lambda.Proxy(Hello)).Accepts<Person>().Returns<Person>(201)],
    }.Describe(DocComments.Parse("""
        <doc><members>
          <member name="T:Gatehouse.Tests.Baselines.DocumentedByComments.Person"><summary>Someone whom we know.</summary></member>
          <member name="P:Gatehouse.Tests.Baselines.DocumentedByComments.Person.Name"><summary>As it is spoken.</summary></member>
          <member name="T:Gatehouse.Tests.Baselines.DocumentedByComments.Address"><summary>Where letters go.</summary></member>
        </members></doc>
        """));
}
