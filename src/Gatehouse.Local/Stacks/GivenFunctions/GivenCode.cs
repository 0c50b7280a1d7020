using Gatehouse.Local.Functions;

namespace Gatehouse.Local.Stacks;

/// <summary>The code of a function that the user gave, with what runs it.</summary>
/// <param name="Code">The code.</param>
/// <param name="Runtime">The runtime.</param>
/// <param name="Handler">The handler; null where the runtime needs none.</param>
internal sealed record GivenCode(FunctionCode Code, string Runtime, string? Handler)
{
    /// <summary>The first part of the runtime's name: <c>dotnet</c>, <c>nodejs</c>, <c>python</c> or <c>provided</c>.</summary>
    public string Family => FamilyOf(Runtime);

    /// <inheritdoc cref="Family"/>
    public static string FamilyOf(string runtime) => new([.. runtime.TakeWhile(char.IsAsciiLetter)]);
}
