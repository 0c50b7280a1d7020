using System.Text.Json;
using Gatehouse.Models;

namespace Gatehouse.Tests.Models.Schemas;

public sealed class JsonNumberTests
{
    [Theory]
    [InlineData("1", "1.0", 0)]
    [InlineData("1e2", "100", 0)]
    [InlineData("0", "-0.0", 0)]
    [InlineData("0.1", "0.09999999999999999999999999999999", 1)]
    [InlineData("-2", "-3", 1)]
    [InlineData("-1", "1", -1)]
    [InlineData("0", "1e-999999999999", -1)]
    [InlineData("1e999999999", "1e999999998", 1)]
    [InlineData("98249283749234923498293171823948729348710298301928331", "98249283749234923498293171823948729348710298301928332", -1)]
    public void CompareTo_AnySize_IsExact(string left, string right, int expected) =>
        Assert.Equal(expected, Math.Sign(Number(left).CompareTo(Number(right))));

    [Theory]
    [InlineData("0.0075", "0.0001", true)]
    [InlineData("0.00751", "0.0001", false)]
    [InlineData("1e308", "0.5", true)]
    [InlineData("1e2000000000", "7", false)]
    [InlineData("7e2000000000", "7", true)]
    [InlineData("1e-2000000000", "7", false)]
    [InlineData("12345678901234567890123456789012345678901234567890", "10", true)]
    [InlineData("0", "3", true)]
    public void IsMultipleOf_AnySize_IsExact(string value, string divisor, bool expected) =>
        Assert.Equal(expected, Number(value).IsMultipleOf(Number(divisor)));

    private static JsonNumber Number(string text) => JsonNumber.From(JsonDocument.Parse(text).RootElement);
}
