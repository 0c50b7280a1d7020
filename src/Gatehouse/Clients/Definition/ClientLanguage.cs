namespace Gatehouse.Clients;

/// <summary>What is particular to a language that clients are printed in.</summary>
/// <param name="Reserved">The names that the language needs, for a name of the class.</param>
/// <param name="IsName">Whether a class may be called so.</param>
/// <param name="IsNamespace">Whether a namespace may be called so.</param>
/// <param name="Write">Prints a client, given the namespace and the name of the class.</param>
internal sealed record ClientLanguage(
    Func<string, ReservedNames> Reserved, Func<string, bool> IsName, Func<string, bool> IsNamespace, Func<ClientDefinition, string, string, string> Write)
{
    /// <summary>Whether the language can say that a value is of one of several types.</summary>
    public bool HasUnions { get; private init; }

    public static ClientLanguage CSharp { get; } = new(CSharpNames.For, CSharpNames.IsClassName, CSharpNames.IsNamespace, CSharpClient.Write);

    public static ClientLanguage TypeScript { get; } = new(
        TypeScriptNames.For, TypeScriptNames.IsClassName, static _ => true, static (definition, _, className) => TypeScriptClient.Write(definition, className)) { HasUnions = true };
}
