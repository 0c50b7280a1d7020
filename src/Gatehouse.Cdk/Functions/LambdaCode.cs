using Amazon.CDK;
using Amazon.CDK.AWS.Lambda;

namespace Gatehouse.Cdk;

/// <summary>The code of a project as the CDK takes it; a stand-in where there is none, so that the other constructs are checked too.</summary>
internal sealed record LambdaCode(Code Code, Runtime Runtime, string Handler)
{
    private const string RuntimeName = "dotnet10";

    public (DiagnosticDescriptor Descriptor, object[] Arguments)? Mistake { get; private init; }

    public static LambdaCode Missing(string path) => StandIn("Missing") with
    {
        Mistake = (DiagnosticCatalogue.ProjectNotFound, [path, Directory.GetCurrentDirectory()]),
    };

    public static LambdaCode Skipped(LambdaProject project) => StandIn(project.AssemblyName);

    public static LambdaCode Published(LambdaProject project)
    {
        switch (ProjectPublisher.Publish(project))
        {
            case PublishedProject { IsExecutable: true } published:
                var asset = Code.FromAsset(published.Folder, new Amazon.CDK.AWS.S3.Assets.AssetOptions { AssetHash = published.Hash, AssetHashType = AssetHashType.CUSTOM });
                return new(asset, new Runtime(RuntimeName, RuntimeFamily.DOTNET_CORE), project.AssemblyName);
            case PublishFailure failure:
                return StandIn(project.AssemblyName) with { Mistake = (DiagnosticCatalogue.ProjectNotBuilt, [project.Path, failure.Output]) };
            default:
                return StandIn(project.AssemblyName) with { Mistake = (DiagnosticCatalogue.ProjectNotExecutable, [project.Path]) };
        }
    }

    private static LambdaCode StandIn(string handler) =>
        new(Code.FromInline("not published"), new Runtime(RuntimeName, RuntimeFamily.DOTNET_CORE, new LambdaRuntimeProps { SupportsInlineCode = true }), handler);
}
