using System.Collections.Immutable;

namespace Gatehouse.Policies;

/// <summary>One operator on one key, with the values of the policy.</summary>
internal sealed record PolicyCondition(ConditionOperator Operator, string Key, ImmutableArray<PolicyText> Values)
{
    public bool IsMet(PolicyContext context)
    {
        var actual = context[Key];
        if (Operator.IsNullTest)
            return Values.Any(value => bool.TryParse(value.Text(context), out var mustBeAbsent) && mustBeAbsent == actual.IsEmpty);
        if (actual.IsEmpty)
            return Operator.IsMetWithoutKey;
        return Operator.Quantifier switch
        {
            ConditionQuantifier.ForAllValues => All(actual, context),
            ConditionQuantifier.ForAnyValue => Any(actual, context),
            // Several values of a key without a quantifier: one match is enough, and a negated operator tolerates none.
            _ => Operator.IsNegated ? All(actual, context) : Any(actual, context),
        };
    }

    private bool All(ImmutableArray<string> actual, PolicyContext context)
    {
        foreach (var value in actual)
        {
            if (!Matches(value, context))
                return false;
        }

        return true;
    }

    private bool Any(ImmutableArray<string> actual, PolicyContext context)
    {
        foreach (var value in actual)
        {
            if (Matches(value, context))
                return true;
        }

        return false;
    }

    private bool Matches(string actual, PolicyContext context)
    {
        foreach (var value in Values)
        {
            if (Operator.Test(actual, value, context))
                return !Operator.IsNegated;
        }

        return Operator.IsNegated;
    }
}
