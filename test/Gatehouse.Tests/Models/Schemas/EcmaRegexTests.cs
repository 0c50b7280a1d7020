using System.Diagnostics;
using Gatehouse.Models;

namespace Gatehouse.Tests.Models.Schemas;

public sealed class EcmaRegexTests
{
    [Theory]
    [InlineData("^[a-c]{2,3}$", "abc", true)]
    [InlineData("^[a-c]{2,3}$", "abcd", false)]
    [InlineData("^a{$", "a{", true)]
    [InlineData("^\\/x\\-y$", "/x-y", true)]
    [InlineData("^(?:ab)+?c$", "ababc", true)]
    [InlineData("^(?=a)(?!ab).*$", "ac", true)]
    [InlineData("^(?<y>a)\\k<y>$", "aa", true)]
    [InlineData("^(a)\\1$", "ab", false)]
    [InlineData("^[^]$", "\n", true)]
    [InlineData("^[]$", "", false)]
    [InlineData("^[\\w-]+$", "a-b_c", true)]
    [InlineData("^[^\\s]+$", "a b", false)]
    [InlineData("^[\\b]$", "\b", true)]
    [InlineData("^\\u0041\\x42$", "AB", true)]
    [InlineData("^.$", "\n", false)]
    [InlineData("^[😀-😂]$", "😁", true)]
    [InlineData("^[😀-😂]$", "😃", false)]
    [InlineData("^[^😀]$", "😁", true)]
    [InlineData("^[^😀]$", "😀", false)]
    [InlineData("^[a#]\\s?#x$", "# #x", true)]
    [InlineData("\\bcat\\b", "a cat!", true)]
    [InlineData("^[A-z&&[^b]]", "b]", true)]
    [InlineData("^[a-z-[aeiou]]$", "a]", true)]
    public void IsMatch_Expression_FollowsEcma(string pattern, string text, bool expected)
    {
        Assert.True(EcmaRegex.TryParse(pattern, out var regex));
        Assert.Equal(expected, regex.IsMatch(text));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("[a")]
    [InlineData("\\")]
    [InlineData("a**")]
    [InlineData("[z-a]")]
    [InlineData("(?i)a")]
    [InlineData("(?>a)")]
    [InlineData("\\Aabc\\Z")]
    public void TryParse_OtherDialect_IsRefused(string pattern) => Assert.False(EcmaRegex.TryParse(pattern, out _));

    [Theory]
    [InlineData("^(a+)+$")]
    [InlineData("^(?=(a+)+$)(a|a)*b$")]
    [InlineData("^(a|aa)*\\1b$")]
    public void IsMatch_CatastrophicExpression_Ends(string pattern)
    {
        Assert.True(EcmaRegex.TryParse(pattern, out var regex));
        var clock = Stopwatch.StartNew();

        Assert.False(regex.IsMatch(new string('a', 5000) + "!"));
        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(1));
    }
}
