namespace Gatehouse.Local.Tests.Gateway;

public sealed class GatewayTextTests
{
    [Theory]
    [InlineData("a%20b+c", false, "a b+c")]
    [InlineData("a%20b+c", true, "a b c")]
    [InlineData("%E2%98%95", false, "☕")]
    [InlineData("%zz%2", false, "%zz%2")]
    [InlineData("%FF", false, "\uFFFD")]
    [InlineData("ä%41", false, "äA")]
    public void Decode_ReadsWhatIsAnEscape(string text, bool plusIsSpace, string expected) => Assert.Equal(expected, GatewayText.Decode(text, plusIsSpace));

    [Theory]
    [InlineData("a=1&b", "a=1|b=")]
    [InlineData("&&a=b=c", "a=b=c")]
    [InlineData("", "")]
    public void ParseQuery_SplitsOnce(string query, string expected) =>
        Assert.Equal(expected, string.Join('|', GatewayText.ParseQuery(query).Select(pair => $"{pair.Key}={pair.Value}")));

    [Theory]
    [InlineData("$context.requestId.", "[requestId].")]
    [InlineData("{\"a\":\"$context.identity.sourceIp\"}", "{\"a\":\"[identity.sourceIp]\"}")]
    [InlineData("no variable", "no variable")]
    [InlineData("$context.a$context.b", "[a][b]")]
    public void AccessLogLine_FillsVariables(string format, string expected) => Assert.Equal(expected, AccessLogLine.Parse(format).Render(name => $"[{name}]"));

    [Theory]
    [InlineData("arn:${stageVariables.fn}:x", "arn:hello:x")]
    [InlineData("${stageVariables.none}|${other}", "|${other}")]
    [InlineData("${stageVariables.fn", "${stageVariables.fn")]
    public void StageVariables_AreFilledByText(string text, string expected) =>
        Assert.Equal(expected, StageVariables.Fill(text, new Dictionary<string, string> { ["fn"] = "hello" }));

    [Theory]
    [InlineData("abc.execute-api.localhost:3000", "abc")]
    [InlineData("127.0.0.1:3000", "")]
    [InlineData(".execute-api.localhost", "")]
    public void DomainNames_FindTheApiId(string host, string expected) => Assert.Equal(expected, DomainNames.ApiIdOf(host).ToString());
}
