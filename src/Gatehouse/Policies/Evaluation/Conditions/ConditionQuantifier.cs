namespace Gatehouse.Policies;

/// <summary>How an operator treats a key with several values.</summary>
internal enum ConditionQuantifier
{
    None,
    ForAllValues,
    ForAnyValue,
}
