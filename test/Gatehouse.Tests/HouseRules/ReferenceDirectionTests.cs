using System.Xml.Linq;

namespace Gatehouse.Tests.HouseRules;

public sealed class ReferenceDirectionTests
{
    [Theory]
    [InlineData("Gatehouse.Velocity", "")]
    [InlineData("Gatehouse", "Gatehouse.Velocity")]
    [InlineData("Gatehouse.Cdk", "Gatehouse")]
    [InlineData("Gatehouse.Local", "Gatehouse")]
    [InlineData("Gatehouse.Testing", "Gatehouse.Local")]
    [InlineData("Gatehouse.Cli", "Gatehouse.Local")]
    [InlineData("Gatehouse.Lambda", "")]
    [InlineData("Infra", "Gatehouse.Cdk")]
    public void Project_RefersOnlyDownward(string project, string allowed) =>
        Assert.Equal(allowed.Length == 0 ? [] : [allowed], References(project, "ProjectReference").Select(Path.GetFileNameWithoutExtension));

    [Fact]
    public void Gatehouse_NeedsNoPackageButYaml() => Assert.Equal(["YamlDotNet"], References("Gatehouse", "PackageReference"));

    [Theory]
    [InlineData("Gatehouse.Velocity")]
    [InlineData("Gatehouse.Lambda")]
    public void Project_NeedsNoPackage(string project) => Assert.Empty(References(project, "PackageReference"));

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj"))
            .Descendants(kind)
            .Select(reference => reference.Attribute("Include")!.Value);
}
