using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Gatehouse.Policies;

/// <summary>Compares a value of the request with one of the policy; a value of the wrong form never matches.</summary>
internal delegate bool ConditionTest(string actual, PolicyText expected, PolicyContext context);

/// <summary>A condition operator with its prefix and suffix, such as <c>ForAnyValue:StringLikeIfExists</c>.</summary>
/// <remarks>See https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html.</remarks>
internal sealed record ConditionOperator(ConditionTest Test, bool IsNegated, ConditionQuantifier Quantifier, bool IsIfExists, bool IsNullTest)
{
    private static readonly FrozenDictionary<string, ConditionTest> Tests = new Dictionary<string, ConditionTest>(StringComparer.OrdinalIgnoreCase)
    {
        ["StringEquals"] = StringTests.Equal,
        ["StringEqualsIgnoreCase"] = StringTests.EqualIgnoringCase,
        ["StringLike"] = StringTests.Like,
        ["NumericEquals"] = NumericTests.Ordered(order => order == 0),
        ["NumericLessThan"] = NumericTests.Ordered(order => order < 0),
        ["NumericLessThanEquals"] = NumericTests.Ordered(order => order <= 0),
        ["NumericGreaterThan"] = NumericTests.Ordered(order => order > 0),
        ["NumericGreaterThanEquals"] = NumericTests.Ordered(order => order >= 0),
        ["DateEquals"] = DateTests.Ordered(order => order == 0),
        ["DateLessThan"] = DateTests.Ordered(order => order < 0),
        ["DateLessThanEquals"] = DateTests.Ordered(order => order <= 0),
        ["DateGreaterThan"] = DateTests.Ordered(order => order > 0),
        ["DateGreaterThanEquals"] = DateTests.Ordered(order => order >= 0),
        ["Bool"] = StringTests.EqualIgnoringCase,
        ["BinaryEquals"] = BinaryTests.Equal,
        ["IpAddress"] = IpAddressTests.IsWithin,
        ["ArnEquals"] = ArnTests.Like,
        ["ArnLike"] = ArnTests.Like,
        ["Null"] = (_, _, _) => false,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Negations = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["StringNotEquals"] = "StringEquals",
        ["StringNotEqualsIgnoreCase"] = "StringEqualsIgnoreCase",
        ["StringNotLike"] = "StringLike",
        ["NumericNotEquals"] = "NumericEquals",
        ["DateNotEquals"] = "DateEquals",
        ["BinaryNotEquals"] = "BinaryEquals",
        ["NotIpAddress"] = "IpAddress",
        ["ArnNotEquals"] = "ArnEquals",
        ["ArnNotLike"] = "ArnLike",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the condition says of a request that does not have the key.</summary>
    public bool IsMetWithoutKey => IsIfExists || Quantifier switch
    {
        ConditionQuantifier.ForAllValues => true,
        ConditionQuantifier.ForAnyValue => false,
        _ => IsNegated,
    };

    public static bool TryParse(string name, [NotNullWhen(true)] out ConditionOperator? @operator)
    {
        const string All = "ForAllValues:";
        const string Any = "ForAnyValue:";
        const string IfExists = "IfExists";
        var quantifier = name.StartsWith(All, StringComparison.OrdinalIgnoreCase) ? ConditionQuantifier.ForAllValues
            : name.StartsWith(Any, StringComparison.OrdinalIgnoreCase) ? ConditionQuantifier.ForAnyValue
            : ConditionQuantifier.None;
        var core = name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];
        if (quantifier == ConditionQuantifier.None)
            core = name;
        var isIfExists = core.EndsWith(IfExists, StringComparison.OrdinalIgnoreCase);
        if (isIfExists)
            core = core[..^IfExists.Length];
        var isNullTest = core.Equals("Null", StringComparison.OrdinalIgnoreCase);
        var isNegated = Negations.TryGetValue(core, out var positive);
        @operator = Tests.TryGetValue(positive ?? core, out var test) && !(isNullTest && isIfExists)
            ? new ConditionOperator(test, isNegated, quantifier, isIfExists, isNullTest)
            : null;
        return @operator is not null;
    }
}
