using System.Collections.Immutable;
using System.Text.Json;
using Gatehouse.Policies;

namespace Gatehouse.Tests.Policies.Evaluation;

public sealed class ConditionTests
{
    [Theory]
    // A value of the request that has the key.
    [InlineData("StringEquals", "a", "a", true)]
    [InlineData("StringEquals", "a*", "ab", false)]
    [InlineData("StringNotEquals", "a", "b", true)]
    [InlineData("StringEqualsIgnoreCase", "AB", "ab", true)]
    [InlineData("StringNotEqualsIgnoreCase", "AB", "ab", false)]
    [InlineData("StringLike", "a*c?", "abbcd", true)]
    [InlineData("StringNotLike", "a*", "b", true)]
    [InlineData("NumericEquals", "10", "10.0", true)]
    [InlineData("NumericNotEquals", "10", "11", true)]
    [InlineData("NumericLessThanEquals", "10", "10", true)]
    [InlineData("NumericGreaterThan", "10", "9", false)]
    [InlineData("NumericLessThan", "10", "x", false)]
    [InlineData("DateEquals", "2024-01-01T00:00:00Z", "2024-01-01T01:00:00+01:00", true)]
    [InlineData("DateLessThan", "2024-01-01", "2023-12-31T23:59:59.5Z", true)]
    [InlineData("DateGreaterThan", "1704067200", "2024-01-01T00:00:01Z", true)]
    [InlineData("Bool", "true", "True", true)]
    [InlineData("Bool", "true", "false", false)]
    [InlineData("BinaryEquals", "YWI=", "ab", true)]
    [InlineData("BinaryEquals", "not base64", "ab", false)]
    [InlineData("IpAddress", "203.0.113.0/24", "203.0.113.9", true)]
    [InlineData("IpAddress", "203.0.113.7", "203.0.113.9", false)]
    [InlineData("IpAddress", "0.0.0.0/0", "203.0.113.9", true)]
    [InlineData("IpAddress", "2001:db8::/33", "2001:db8:7fff::1", true)]
    [InlineData("IpAddress", "2001:db8::/33", "2001:db8:8000::1", false)]
    [InlineData("IpAddress", "203.0.113.128/25", "::ffff:203.0.113.200", true)]
    [InlineData("IpAddress", "203.0.113.0/33", "203.0.113.0", false)]
    [InlineData("NotIpAddress", "203.0.113.0/24", "203.0.114.9", true)]
    [InlineData("ArnLike", "arn:aws:iam::*:role/a*", "arn:aws:iam::1:role/abc", true)]
    [InlineData("ArnEquals", "arn:aws:iam::*:role/a", "arn:aws:iam::1:role/a", true)]
    [InlineData("ArnLike", "arn:*:role/a", "arn:aws:iam::1:role/a", false)]
    [InlineData("ArnNotLike", "arn:aws:iam::1:*", "arn:aws:iam::2:user/x", true)]
    [InlineData("Null", "false", "a", true)]
    [InlineData("Null", "true", "a", false)]
    [InlineData("StringEqualsIfExists", "a", "b", false)]
    [InlineData("ForAnyValue:StringLike", "a*", "abc", true)]
    // A request without the key.
    [InlineData("StringEquals", "a", null, false)]
    [InlineData("StringNotEquals", "a", null, true)]
    [InlineData("NotIpAddress", "203.0.113.0/24", null, true)]
    [InlineData("Bool", "false", null, false)]
    [InlineData("StringEqualsIfExists", "a", null, true)]
    [InlineData("Null", "true", null, true)]
    [InlineData("Null", "false", null, false)]
    [InlineData("ForAllValues:StringEquals", "a", null, true)]
    [InlineData("ForAnyValue:StringEquals", "a", null, false)]
    [InlineData("ForAnyValue:StringNotEquals", "a", null, false)]
    [InlineData("ForAnyValue:StringEqualsIfExists", "a", null, true)]
    public void IsMet_OneValue_FollowsTheOperator(string @operator, string expected, string? actual, bool isMet)
    {
        var context = actual is null ? PolicyContext.Empty : PolicyContext.Empty.With("aws:key", actual);

        Assert.Equal(isMet, IsMet($$"""{"{{@operator}}":{"AWS:Key":["{{expected}}"]} }""", context));
    }

    [Theory]
    [InlineData("StringEquals", "a,b", "b,c", true)]
    [InlineData("StringEquals", "a,b", "c,d", false)]
    [InlineData("StringNotEquals", "a,b", "c,d", true)]
    [InlineData("StringNotEquals", "a,b", "b,c", false)]
    [InlineData("ForAllValues:StringEquals", "a,b", "a,b", true)]
    [InlineData("ForAllValues:StringEquals", "a,b", "a,c", false)]
    [InlineData("ForAnyValue:StringEquals", "a,b", "c,a", true)]
    [InlineData("ForAllValues:StringNotEquals", "a,b", "c,d", true)]
    [InlineData("ForAllValues:StringNotEquals", "a,b", "c,a", false)]
    [InlineData("ForAnyValue:StringNotEquals", "a,b", "a,c", true)]
    [InlineData("ForAnyValue:StringNotEquals", "a,b", "a,b", false)]
    public void IsMet_SeveralValues_FollowsTheQuantifier(string @operator, string expected, string actual, bool isMet)
    {
        var context = PolicyContext.Empty.With("k", [.. actual.Split(',')]);

        Assert.Equal(isMet, IsMet(JsonSerializer.Serialize(new Dictionary<string, object> { [@operator] = new { k = expected.Split(',') } }), context));
    }

    [Fact]
    public void IsMet_SeveralOperatorsAndKeys_AllMustHold()
    {
        const string Condition = """{"StringEquals":{"a":"1","b":"2"},"Bool":{"c":true}}""";
        var context = PolicyContext.Empty.With("a", "1").With("b", "2").With("c", "true");

        Assert.True(IsMet(Condition, context));
        Assert.False(IsMet(Condition, context.With("b", "3")));
        Assert.False(IsMet(Condition, context.With("c", "false")));
    }

    [Theory]
    [InlineData("2012-10-17", "home/${aws:username}", "home/Ann", true)]
    [InlineData("2012-10-17", "home/${aws:username}", "home/${aws:username}", false)]
    [InlineData("2008-10-17", "home/${aws:username}", "home/${aws:username}", true)]
    [InlineData("2012-10-17", "${aws:none, 'nobody'}", "nobody", true)]
    [InlineData("2012-10-17", "${aws:none}", "", false)]
    [InlineData("2012-10-17", "${*}${?}${$}", "*?$", true)]
    [InlineData("2012-10-17", "${}", "${}", true)]
    [InlineData("2012-10-17", "open${", "open${", true)]
    public void IsMet_Variables_DependOnTheVersion(string version, string expected, string actual, bool isMet)
    {
        var context = PolicyContext.Empty.With("k", actual).With("aws:username", "Ann");

        Assert.Equal(isMet, IsMet($$$"""{"StringLike":{"k":"{{{expected}}}"}}""", context, version));
    }

    [Fact]
    public void IsMet_WildcardInAVariablesValue_IsPlainText()
    {
        var context = PolicyContext.Empty.With("aws:username", "*").With("k", "home/Bob");

        Assert.False(IsMet("""{"StringLike":{"k":"home/${aws:username}"}}""", context));
    }

    private static bool IsMet(string condition, PolicyContext context, string version = "2012-10-17")
    {
        var document = $$"""{"Version":"{{version}}","Statement":{"Effect":"Allow","Action":"*","Resource":"*","Condition":{{condition}} } }""";
        Assert.True(CompiledPolicy.TryCompile(JsonDocument.Parse(document).RootElement, PolicyKind.Identity, out var policy, out var problems), string.Join("; ", problems));
        return policy.Evaluate(new PolicyRequest("a:B", "arn:aws:a:::r", PolicyCaller.Anonymous, context)) == PolicyDecision.Allow;
    }
}
