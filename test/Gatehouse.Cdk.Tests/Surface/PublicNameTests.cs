using Amazon.CDK;
using Constructs;

namespace Gatehouse.Cdk.Tests.Surface;

/// <summary>Every stack imports the namespaces of the CDK beside ours: no name may stand in both.</summary>
public class PublicNameTests
{
    [Fact]
    public void PublicTypes_OfOurLibraries_HaveNamesThatTheCdkHasNot()
    {
        var taken = typeof(App).Assembly.GetExportedTypes().Where(type => type.Namespace == "Amazon.CDK")
            .Concat(typeof(Construct).Assembly.GetExportedTypes().Where(type => type.Namespace == "Constructs"))
            .Where(type => !type.IsNested)
            .Select(type => type.Name)
            .ToHashSet(StringComparer.Ordinal);

        var clashes = new[] { typeof(RestApi), typeof(RestGateway), typeof(Testing.LocalGateway) }
            .SelectMany(type => type.Assembly.GetExportedTypes())
            .Where(type => !type.IsNested && taken.Contains(type.Name))
            .Select(type => type.FullName);

        Assert.Empty(clashes);
    }
}
