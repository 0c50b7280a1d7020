namespace Gatehouse;

/// <summary>How a condition of a policy compares the value of its key.</summary>
/// <remarks>
/// Operators that are not listed here are made by the constructor.
/// See https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html.
/// </remarks>
/// <param name="Name">The name in policy documents, such as <c>IpAddress</c>.</param>
public sealed record PolicyOperator(string Name)
{
    /// <summary>The same text.</summary>
    public static PolicyOperator StringEquals { get; } = new("StringEquals");

    /// <summary>Another text.</summary>
    public static PolicyOperator StringNotEquals { get; } = new("StringNotEquals");

    /// <summary>The same text but for case.</summary>
    public static PolicyOperator StringEqualsIgnoreCase { get; } = new("StringEqualsIgnoreCase");

    /// <summary>Another text, whatever the case.</summary>
    public static PolicyOperator StringNotEqualsIgnoreCase { get; } = new("StringNotEqualsIgnoreCase");

    /// <summary>Text like a pattern with <c>*</c> and <c>?</c>.</summary>
    public static PolicyOperator StringLike { get; } = new("StringLike");

    /// <summary>Text unlike a pattern with <c>*</c> and <c>?</c>.</summary>
    public static PolicyOperator StringNotLike { get; } = new("StringNotLike");

    /// <summary>The same number.</summary>
    public static PolicyOperator NumericEquals { get; } = new("NumericEquals");

    /// <summary>Another number.</summary>
    public static PolicyOperator NumericNotEquals { get; } = new("NumericNotEquals");

    /// <summary>A smaller number.</summary>
    public static PolicyOperator NumericLessThan { get; } = new("NumericLessThan");

    /// <summary>The same or a smaller number.</summary>
    public static PolicyOperator NumericLessThanEquals { get; } = new("NumericLessThanEquals");

    /// <summary>A greater number.</summary>
    public static PolicyOperator NumericGreaterThan { get; } = new("NumericGreaterThan");

    /// <summary>The same or a greater number.</summary>
    public static PolicyOperator NumericGreaterThanEquals { get; } = new("NumericGreaterThanEquals");

    /// <summary>The same time.</summary>
    public static PolicyOperator DateEquals { get; } = new("DateEquals");

    /// <summary>Another time.</summary>
    public static PolicyOperator DateNotEquals { get; } = new("DateNotEquals");

    /// <summary>An earlier time.</summary>
    public static PolicyOperator DateLessThan { get; } = new("DateLessThan");

    /// <summary>The same or an earlier time.</summary>
    public static PolicyOperator DateLessThanEquals { get; } = new("DateLessThanEquals");

    /// <summary>A later time.</summary>
    public static PolicyOperator DateGreaterThan { get; } = new("DateGreaterThan");

    /// <summary>The same or a later time.</summary>
    public static PolicyOperator DateGreaterThanEquals { get; } = new("DateGreaterThanEquals");

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static PolicyOperator Bool { get; } = new("Bool");

    /// <summary>The same bytes, in base64.</summary>
    public static PolicyOperator BinaryEquals { get; } = new("BinaryEquals");

    /// <summary>An address in a range such as <c>10.0.0.0/8</c>.</summary>
    public static PolicyOperator IpAddress { get; } = new("IpAddress");

    /// <summary>An address outside of all ranges.</summary>
    public static PolicyOperator NotIpAddress { get; } = new("NotIpAddress");

    /// <summary>An ARN like a pattern, part by part.</summary>
    public static PolicyOperator ArnEquals { get; } = new("ArnEquals");

    /// <summary>An ARN unlike a pattern.</summary>
    public static PolicyOperator ArnNotEquals { get; } = new("ArnNotEquals");

    /// <summary>An ARN like a pattern, part by part.</summary>
    public static PolicyOperator ArnLike { get; } = new("ArnLike");

    /// <summary>An ARN unlike a pattern.</summary>
    public static PolicyOperator ArnNotLike { get; } = new("ArnNotLike");

    /// <summary>Whether the key is missing (<c>true</c>) or there (<c>false</c>).</summary>
    public static PolicyOperator Null { get; } = new("Null");

    /// <summary>The operator for keys with several values, of which one must fit.</summary>
    public PolicyOperator ForAnyValue() => new("ForAnyValue:" + Name);

    /// <summary>The operator for keys with several values, which must all fit.</summary>
    public PolicyOperator ForAllValues() => new("ForAllValues:" + Name);

    /// <summary>The operator that is content when the key is missing.</summary>
    public PolicyOperator IfExists() => new(Name + "IfExists");

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
