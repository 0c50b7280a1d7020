namespace Gatehouse.Testing.Tests.Snapshots;

public sealed class TemplateSnapshotTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gatehouse-");

    private string Source => Path.Combine(_folder.FullName, "MyTests.cs");

    [Fact]
    public void Matches_SameTemplateInOtherOrder_Passes()
    {
        Baseline("""{"Resources":{"A":{"Type":"T","Properties":{"x":1,"y":[1,2]}}}}""");

        TemplateSnapshot.Matches("""{"Resources":{"A":{"Properties":{"y":[1,2],"x":1},"Type":"T"}}}""", "stack", file: Source);
    }

    [Fact]
    public void Matches_OtherTemplate_ShowsDifferenceAndWayOut()
    {
        Baseline("""{"Resources":{"A":{"Type":"T"}}}""");

        var failure = Assert.Throws<SnapshotException>(() => TemplateSnapshot.Matches("""{"Resources":{"A":{"Type":"U"}}}""", "stack", file: Source));

        Assert.Contains("""-       "Type": "T" """.TrimEnd(), failure.Message, StringComparison.Ordinal);
        Assert.Contains("""+       "Type": "U" """.TrimEnd(), failure.Message, StringComparison.Ordinal);
        Assert.Contains("UPDATE_BASELINES=1", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Matches_NoBaseline_SaysHowToWriteIt()
    {
        var failure = Assert.Throws<SnapshotException>(() => TemplateSnapshot.Matches("{}", "stack", file: Source));

        Assert.Contains("UPDATE_BASELINES=1", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Matches_OtherHashes_CountOnlyWhenAsked()
    {
        static string Template(char digit) => $$$"""
            {"Resources":{"ApiDeployment{{{new string(digit, 10)}}}":{"Type":"AWS::ApiGateway::Deployment"},
            "F":{"Type":"AWS::Lambda::Function","Properties":{"Code":{"S3Key":"{{{new string(digit, 64)}}}.zip"} } },
            "S":{"Type":"AWS::ApiGateway::Stage","Properties":{"DeploymentId":{"Ref":"ApiDeployment{{{new string(digit, 10)}}}"} } } } }
            """;
        var all = new SnapshotOptions { ScrubDeploymentIds = true };
        Baseline(Template('a'), all);

        TemplateSnapshot.Matches(Template('b'), "stack", all, Source);
        Assert.Throws<SnapshotException>(() => TemplateSnapshot.Matches(Template('b'), "stack", file: Source));
    }

    [Fact]
    public void SourceFolder_PathOfCiBuild_IsFoundAboveTheBinaries() =>
        Assert.EndsWith("Gatehouse.Testing.Tests/Snapshots", SourceFolder.Of("/_/test/Gatehouse.Testing.Tests/Snapshots/X.cs").Replace('\\', '/'), StringComparison.Ordinal);

    public void Dispose() => _folder.Delete(recursive: true);

    private void Baseline(string template, SnapshotOptions? options = null) =>
        File.WriteAllText(Path.Combine(_folder.FullName, "stack.template.json"), SnapshotText.Of(TemplateValue.Parse(template), options ?? new()));
}
