namespace Gatehouse;

/// <summary>A condition of a <see cref="DomainRule"/>.</summary>
public abstract record DomainCondition
{
    private protected DomainCondition()
    {
    }
}
