namespace NonProxyDemo;

/// <summary>Greets a person. A custom integration hands over only what its template writes: nothing of HTTP is seen here.</summary>
public static class GreetingHandler
{
    public static Greeting Handle(Person person) => new($"Hello from non-proxy, {person.Name}!");
}
