using Gatehouse.CloudFormation;

namespace Gatehouse.Tests.CloudFormation;

public sealed class YamlScalarTests
{
    [Theory]
    [InlineData("", "null")]
    [InlineData("~", "null")]
    [InlineData("Null", "null")]
    [InlineData("yes", "true")]
    [InlineData("On", "true")]
    [InlineData("NO", "false")]
    [InlineData("off", "false")]
    [InlineData("y", "\"y\"")]
    [InlineData("tRue", "\"tRue\"")]
    [InlineData("12", "12")]
    [InlineData("+12", "12")]
    [InlineData("1_000", "1000")]
    [InlineData("012", "10")]
    [InlineData("-012", "-10")]
    [InlineData("089", "\"089\"")]
    [InlineData("0x1F", "31")]
    [InlineData("0b101", "5")]
    [InlineData("1:30", "90")]
    [InlineData("190:20:30", "685230")]
    [InlineData("2.0", "2.0")]
    [InlineData(".5", "0.5")]
    [InlineData("5.", "5.0")]
    [InlineData("00.5", "0.5")]
    [InlineData("1e3", "1e3")]
    [InlineData("12345678901234567890123", "12345678901234567890123")]
    [InlineData("2012-10-17", "\"2012-10-17\"")]
    [InlineData("10.0.0.0/16", "\"10.0.0.0/16\"")]
    [InlineData("-", "\"-\"")]
    [InlineData("+", "\"+\"")]
    [InlineData(".inf", "\".inf\"")]
    [InlineData("GET", "\"GET\"")]
    public void Resolve_PlainScalar_FollowsYaml11(string text, string json) =>
        Assert.Equal(json, YamlScalar.Resolve(text).ToJson());
}
