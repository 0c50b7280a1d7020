namespace Gatehouse.Local.Functions;

/// <summary>Where a function's code comes from.</summary>
public abstract record FunctionCode
{
    private protected FunctionCode()
    {
    }
}
