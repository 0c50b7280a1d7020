using System.Diagnostics;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Gatehouse.Policies;

namespace Gatehouse.Tests.Policies.Evaluation;

public sealed class WildcardPatternTests
{
    [Fact]
    public void IsMatch_AnyPatternAndText_AgreesWithARegularExpression()
    {
        var patterns = Gen.Elements('a', 'b', '*', '?').ArrayOf().Select(chars => new string(chars));
        var texts = Gen.Elements('a', 'b').ArrayOf().Select(chars => new string(chars));
        var cases = patterns.SelectMany(pattern => texts.Select(text => (pattern, text)));

        Prop.ForAll(cases.ToArbitrary(), input =>
        {
            var regex = "^" + Regex.Escape(input.pattern).Replace("\\*", ".*", StringComparison.Ordinal).Replace("\\?", ".", StringComparison.Ordinal) + "$";
            return WildcardPattern.Parse(input.pattern).IsMatch(input.text) == Regex.IsMatch(input.text, regex);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    [Fact]
    public void IsMatch_ManyStars_DoesNotBacktrack()
    {
        var pattern = WildcardPattern.Parse(string.Concat(Enumerable.Repeat("*a?", 1000)) + "b");
        var clock = Stopwatch.StartNew();

        Assert.False(pattern.IsMatch(new string('a', 100_000)));
        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(1));
    }
}
