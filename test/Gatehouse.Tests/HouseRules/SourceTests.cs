using System.Text.RegularExpressions;

namespace Gatehouse.Tests.HouseRules;

public sealed partial class SourceTests
{
    [Fact]
    public void Files_AreSmall()
    {
        var lengths = Repository.Sources("src").Select(path => (Path: Repository.Relative(path), Lines: File.ReadLines(path).Count())).ToList();
        Assert.DoesNotContain(lengths, file => file.Lines > 400);
        Assert.True(lengths.Select(file => file.Lines).Order().ElementAt(lengths.Count / 2) <= 60, "Half of the files are to be short.");
    }

    [Fact]
    public void Files_HaveNoDrawersRegionsOrToDos()
    {
        var paths = Repository.Sources("src").Select(Repository.Relative).ToList();
        Assert.DoesNotContain(paths, path => Drawer().IsMatch(path));
        Assert.Empty(Repository.Sources("src").Where(path => Forbidden().IsMatch(File.ReadAllText(path))).Select(Repository.Relative));
    }

    [Fact]
    public void Namespaces_AreFileScoped() =>
        Assert.Empty(Repository.Sources("src").Where(path => BlockNamespace().IsMatch(File.ReadAllText(path))).Select(Repository.Relative));

    [GeneratedRegex("/(Services|Helpers?|Utils?|Utilities|Managers?|Common)/|(Helper|Util|Utils|Manager)\\.cs$")]
    private static partial Regex Drawer();

    [GeneratedRegex("#region|\\bTODO\\b|\\bHACK\\b|NotImplementedException")]
    private static partial Regex Forbidden();

    [GeneratedRegex("^namespace [^;]+$", RegexOptions.Multiline)]
    private static partial Regex BlockNamespace();
}
