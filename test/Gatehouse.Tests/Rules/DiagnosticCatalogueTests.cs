using System.Reflection;

namespace Gatehouse.Tests.Rules;

public sealed class DiagnosticCatalogueTests
{
    private static IEnumerable<(string Name, DiagnosticDescriptor Descriptor)> All => typeof(DiagnosticCatalogue)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(entry => (entry.Name, (DiagnosticDescriptor)entry.GetValue(null)!));

    [Fact]
    public void Codes_AreUniqueAndWellFormed()
    {
        Assert.All(All, entry => Assert.Matches("^GH[0-9]{4}$", entry.Descriptor.Code));
        Assert.Empty(All.GroupBy(entry => entry.Descriptor.Code).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Fact]
    public void Descriptors_SayHowToMend() => Assert.All(All, entry =>
    {
        Assert.False(string.IsNullOrWhiteSpace(entry.Descriptor.MessageFormat), entry.Name);
        Assert.False(string.IsNullOrWhiteSpace(entry.Descriptor.Help), entry.Name);
        Assert.DoesNotContain('\n', entry.Descriptor.MessageFormat + entry.Descriptor.Help);
        Assert.DoesNotMatch(@"\{[0-9]", entry.Descriptor.Help);
    });
}
