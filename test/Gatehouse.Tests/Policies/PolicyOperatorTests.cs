using Gatehouse.Policies;

namespace Gatehouse.Tests.Policies;

public sealed class PolicyOperatorTests
{
    public static TheoryData<string> Listed => new(typeof(PolicyOperator).GetProperties().Where(property => property.GetMethod!.IsStatic).Select(property => property.Name));

    [Theory]
    [MemberData(nameof(Listed))]
    public void When_ListedOperator_IsOneThatPoliciesAreJudgedBy(string name)
    {
        var op = (PolicyOperator)typeof(PolicyOperator).GetProperty(name)!.GetValue(null)!;
        var written = PolicyWriter.Write([Allow.Everyone().When(op, PolicyKey.SourceIp, "true")]);

        using var document = System.Text.Json.JsonDocument.Parse(written.ToJson());
        Assert.True(CompiledPolicy.TryCompile(document.RootElement, PolicyKind.Resource, out _, out _));
    }

    [Fact]
    public void Name_OfVariants_IsAsAwsWritesIt() => Assert.Equal(
        ["ForAnyValue:StringLike", "ForAllValues:StringEqualsIfExists"],
        [PolicyOperator.StringLike.ForAnyValue().Name, PolicyOperator.StringEquals.IfExists().ForAllValues().Name]);
}
