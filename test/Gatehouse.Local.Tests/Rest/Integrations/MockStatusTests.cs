using Gatehouse.Local.Rest;

namespace Gatehouse.Local.Tests.Rest.Integrations;

public sealed class MockStatusTests
{
    [Theory]
    [InlineData("""{"statusCode": 200}""")]
    [InlineData("{ statusCode: 200 }")]
    [InlineData("{'statusCode': 200}")]
    [InlineData("{statusCode: 200,super{ f}oo: [ba r]}")]
    [InlineData("""{statusCode: 200, "value": 'goog'}""")]
    [InlineData("""{"statusCode": 200 ,, }""")]
    [InlineData("""{"statusCode": 200 , null: null }""")]
    [InlineData("""{"a": {"statusCode": 500}, "statusCode": 200}""")]
    [InlineData("\n{\n  \"statusCode\": 200\n}\n")]
    public void Find_LenientObject_FindsTheStatus(string text) => Assert.Equal(200, MockStatus.Find(text));

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[200]")]
    [InlineData("""{"statusCode": "200"}""")]
    [InlineData("""{"statusCode": 200.5}""")]
    [InlineData("""{"statusCode': 200 }""")]
    [InlineData("{'statusCode: 200 }")]
    [InlineData("statusCode: 200")]
    [InlineData("{statusCode: 200, {foo: [ba r]}")]
    [InlineData("{statusCode: 200")]
    public void Find_AnythingElse_FindsNone(string text) => Assert.Null(MockStatus.Find(text));

    [Fact]
    public void Find_DeepNesting_EndsWithoutAStatus() =>
        Assert.Null(MockStatus.Find("{a:" + string.Concat(Enumerable.Repeat("[{a:", 50_000))));
}
