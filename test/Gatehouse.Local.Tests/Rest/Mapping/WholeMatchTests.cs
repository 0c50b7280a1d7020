using Gatehouse.Local.Rest;

namespace Gatehouse.Local.Tests.Rest.Mapping;

public sealed class WholeMatchTests
{
    [Theory]
    [InlineData("4\\d{2}", "404", true)]
    [InlineData("4\\d{2}", "4040", false)]
    [InlineData("a|b", "ab", false)]
    [InlineData(".*", "two\nlines", false)]
    [InlineData("(?s).*", "two\nlines", true)]
    [InlineData("\\Q[BadRequest]\\E.*", "[BadRequest] no name", true)]
    [InlineData(".*+", "anything", true)]
    [InlineData("\\p{Alpha}+", "abc", true)]
    [InlineData("[a-z&&[^x]]+", "abc", true)]
    [InlineData("[a-z&&[^x]]+", "axc", false)]
    public void Of_PatternOfJava_MatchesTheWholeText(string pattern, string text, bool expected)
    {
        Assert.True(WholeMatch.TryCompile(pattern, out var regex, out _));
        Assert.Equal(expected, WholeMatch.Of(regex, text));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("[a")]
    [InlineData("*")]
    public void TryCompile_NoPattern_SaysWhy(string pattern)
    {
        Assert.False(WholeMatch.TryCompile(pattern, out _, out var problem));
        Assert.NotEmpty(problem);
    }
}
