using Gatehouse.Local.Rest;

namespace Gatehouse.Local.Tests.Rest.Requests;

public sealed class NamedValuesTests
{
    [Fact]
    public void OfQuery_RepeatedNames_KeepsAllAndShowsTheLast()
    {
        var query = NamedValues.OfQuery("a=1&b=%2B+x&a=2&c");
        Assert.Equal("2", query.Last("a"));
        Assert.Equal(["1", "2"], query.All("a"));
        Assert.Equal("+ x", query.Last("b"));
        Assert.Equal("", query.Last("c"));
        Assert.Null(query.Last("A"));
    }

    [Fact]
    public void Add_ManyNames_FindsEach()
    {
        var query = NamedValues.OfQuery(string.Join('&', Enumerable.Range(0, 5000).Select(index => $"n{index}={index}")));
        Assert.Equal(5000, query.Count);
        Assert.All([0, 11, 12, 13, 4999], index => Assert.Equal($"{index}", query.Last($"n{index}")));
    }

    [Theory]
    [InlineData("a=1;b=2", "a=1,b=2")]
    [InlineData("a=1%3Bb=2", "a=1;b=2")]
    [InlineData(";a;;=x&", "a=,=x")]
    public void OfQuery_Semicolon_SplitsParameters(string query, string expected) =>
        Assert.Equal(expected, string.Join(',', NamedValues.OfQuery(query).Select(pair => pair.Key + "=" + pair.Value)));
}
