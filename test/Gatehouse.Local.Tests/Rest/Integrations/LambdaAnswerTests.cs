using System.Text;
using Gatehouse.Local.Rest;

namespace Gatehouse.Local.Tests.Rest.Integrations;

public sealed class LambdaAnswerTests
{
    [Theory]
    [InlineData("{}", 200, null)]
    [InlineData("""{"statusCode":"201","body":"x"}""", 201, "x")]
    [InlineData("""{"statusCode":204,"headers":null,"multiValueHeaders":null,"body":null}""", 204, null)]
    [InlineData("""{"body":12,"isBase64Encoded":false}""", 200, "12")]
    public void Read_WhatAwsTakes_IsRead(string json, int status, string? body)
    {
        var answer = LambdaAnswer.Read(Encoding.UTF8.GetBytes(json));
        Assert.Equal((status, body), (answer?.Status, answer?.Body));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("[]")]
    [InlineData("{}{}")]
    [InlineData("""{"statusCode":200,"wrong":1}""")]
    [InlineData("""{"statusCode":"test"}""")]
    [InlineData("""{"statusCode":0}""")]
    [InlineData("""{"statusCode":600}""")]
    [InlineData("""{"statusCode":100}""")]
    [InlineData("""{"body":{"a":1}}""")]
    [InlineData("""{"headers":{"a":{}}}""")]
    [InlineData("""{"multiValueHeaders":{"a":"b"}}""")]
    [InlineData("""{"cookies":[]}""")]
    public void Read_AnythingElse_IsRefused(string json) => Assert.Null(LambdaAnswer.Read(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Read_SameNameInBoth_PutsMultiValuesFirstInTheirSpelling()
    {
        var answer = LambdaAnswer.Read("""{"headers":{"test":"single","flag":true},"multiValueHeaders":{"tesT":["a","b"]}}"""u8.ToArray());
        Assert.Equal([("tesT", "a"), ("tesT", "b"), ("tesT", "single"), ("flag", "true")], answer!.Headers.Select(line => (line.Key, line.Value)));
    }
}
