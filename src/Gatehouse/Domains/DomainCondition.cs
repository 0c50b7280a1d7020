namespace Gatehouse;

/// <summary>A condition of a <see cref="DomainRule"/>.</summary>
public abstract record DomainCondition
{
    private protected DomainCondition()
    {
    }
}

/// <summary>The path begins with one of these.</summary>
/// <param name="AnyOf">Base paths without slashes at their ends.</param>
public sealed record BasePathCondition(params ValueList<string> AnyOf) : DomainCondition;

/// <summary>One of these headers is there with a fitting value.</summary>
/// <param name="AnyOf">Names of headers with patterns.</param>
public sealed record HeaderCondition(params ValueList<HeaderPattern> AnyOf) : DomainCondition;

/// <summary>A header, and a pattern for its value.</summary>
/// <param name="Name">The name, compared without case.</param>
/// <param name="Glob">The pattern, in which <c>*</c> at either end stands for any text.</param>
public sealed record HeaderPattern(string Name, string Glob);
