namespace Gatehouse.Velocity.Tests.Json;

public sealed class JsonBodyTests
{
    [Theory]
    [InlineData("{a", "Unexpected End Of File position 1: null")]
    [InlineData("[a", "Unexpected End Of File position 1: EOF")]
    [InlineData("{", "Unexpected End Of File position 0: null")]
    [InlineData("[}", "Unexpected character (}) at position 1.")]
    [InlineData("{\"a\":1]", "Unexpected End Of File position 6: null")]
    [InlineData("{\"a\" 1}", "Unexpected character (1) at position 4.")]
    [InlineData("[\"\\u00zz\"]", "Unexpected unicode escape sequence z at position 6.")]
    public void Parse_BrokenObjectOrArray_FailsAsJsonSmart(string body, string reason)
    {
        var error = Record.Exception(() => JsonBody.Parse(body));
        Assert.Equal($"Could not process payloadnet.minidev.json.parser.ParseException: {reason}", Assert.IsType<PayloadException>(error).Message);
    }

    [Theory]
    [InlineData("", "{}")]
    [InlineData("{}", "{}")]
    [InlineData("a=b", "\"a=b\"")]
    [InlineData("null{", "\"null{\"")]
    [InlineData(" {\"b\" : [1, 2.50, true, null]} ", "{\"b\":[1,2.5,true,null]}")]
    [InlineData("{a:'b',c:d e}", "{\"a\":\"b\",\"c\":\"d e\"}")]
    [InlineData("12345678901234567890", "12345678901234567890")]
    [InlineData("\"a/b\\n\\u2028\"", "\"a/b\\n\\u2028\"")]
    [InlineData("249.99", "249.99")]
    public void Serialize_ParsedBody_IsCompact(string body, string expected) =>
        Assert.Equal(expected, JsonBody.Serialize(JsonBody.Parse(body)));

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void Parse_VeryDeepBody_FailsClearly(string open) =>
        Assert.Throws<PayloadException>(() => JsonBody.Parse(string.Concat(Enumerable.Repeat(open, 100_000))));

    [Fact]
    public void ToString_OfParsedValues_PrintsAsJava()
    {
        Assert.Equal("{foo=[{\"nested\":\"b\\/r\"}], n=null}", JsonBody.Parse("""{"foo":[{"nested":"b/r"}],"n":null}""")!.ToString());
        Assert.Equal("[{\"foo\":\"bar\"}]", JsonBody.Parse("""[{"foo":"bar"}]""")!.ToString());
    }

    [Theory]
    [InlineData("""{"a":1.00000000000000000000e99999999999}""")]
    [InlineData("""{"a":1.00000000000000000000e-2147483648}""")]
    [InlineData("""{"a":1.0000000000000000000000E+}""")]
    [InlineData("""{"a":-.e+00000000000000000000}""")]
    [InlineData("""{"a":-.}""")]
    public void Parse_NumberThatIsNone_FailsAsTemplatesDo(string body) => Assert.ThrowsAny<VelocityRenderException>(() => JsonBody.Parse(body));

    [Fact]
    public void Parse_NumberOfMillionsOfDigits_IsRefusedBeforeItCosts() =>
        Assert.ThrowsAny<VelocityRenderException>(() => JsonBody.Parse(new string('1', 5_000_000)));
}
